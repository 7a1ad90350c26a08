/** Seconds for which a browser remembers what a page may send. */
const rememberedSeconds = 600;

/**
 * Responds to a request, and tells the browser of a page of another origin whether the page may read the response.
 *
 * @param allowed the origin whose pages may call, `"*"` for those of all, `undefined` for those of none. The sandbox never
 * looks at a cookie, so a page can do no more than a program that has the same token or key.
 * @param methods the methods of the path, for the preflight request of a browser
 */
export async function forPages(
  request: Request,
  allowed: string | undefined,
  methods: string[],
  respond: () => Promise<Response>,
): Promise<Response> {
  if (!request.headers.has("origin")) return respond();
  const response = isQuestion(request) ? yes(methods) : await respond();
  if (allowed === undefined) return response;
  response.headers.set("access-control-allow-origin", allowed);
  response.headers.set("access-control-expose-headers", "ETag, Allow");
  if (allowed !== "*") response.headers.append("vary", "Origin");
  return response;
}

/** Says whether a request is the preflight of a browser. */
function isQuestion({ method, headers }: Request): boolean {
  return method === "OPTIONS" && headers.has("access-control-request-method");
}

function yes(methods: string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": methods.join(", "),
      // The star stands for all headers but this one.
      "access-control-allow-headers": "*, Authorization",
      "access-control-max-age": String(rememberedSeconds),
    },
  });
}
