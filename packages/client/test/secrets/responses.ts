/** Responses of a server, or of a proxy before it, that write down what it knows. */
export const leakyResponses: Record<string, (leak: string) => Response> = {
  "the error of the file": (leak) => new Response(JSON.stringify(errorOf(leak))),
  "an error of another form": (leak) =>
    Response.json({ status: leak, errors: [{ [leak]: leak }], error: { message: leak } }),
  "a list instead of an object": (leak) => Response.json([leak, [leak], { leak }]),
  "a text in JSON": (leak) => Response.json(leak),
  "JSON that is cut short": (leak) =>
    new Response(JSON.stringify(errorOf(leak)).slice(0, -7), {
      headers: { "content-type": "application/json" },
    }),
  "JSON behind words": (leak) => new Response(`Upstream said: ${JSON.stringify(errorOf(leak))}`),
  "the title of a page": (leak) =>
    new Response(`<html><title>${leak}</title>`, { headers: { "content-type": "text/html" } }),
  "the text of a page": (leak) =>
    new Response(`<html><body>${leak}</body>`, { headers: { "content-type": "text/html" } }),
  "a text": (leak) => new Response(leak),
  headers: (leak) => {
    const names = [
      "content-type",
      "date",
      "retry-after",
      "server",
      "via",
      "www-authenticate",
      "x-request-id",
    ];
    const value = /^[ -~]*$/.test(leak) ? leak : "";
    return new Response("", { headers: Object.fromEntries(names.map((name) => [name, value])) });
  },
  "a face": (leak) => Response.json({ id: 1, status: [leak], [leak]: leak, serialNumber: { leak } }),
};

function errorOf(leak: string) {
  return {
    errorCode: leak,
    errorMessage: `because of ${leak}`,
    parameters: [leak, { [leak]: 1, value: leak, deep: [[[{ leak }]]] }],
    authToken: leak,
  };
}

export function withStatus(status: number, response: Response): Response {
  const headers = new Headers(response.headers);
  if (status >= 300 && status < 400) headers.set("location", "https://elsewhere.example");
  return new Response(response.body, { status, headers });
}
