/** What goes back to who asked, before it becomes a `Response`. */
export interface Answer {
  status: number;
  /** What becomes JSON, or `undefined` for an empty body. */
  body: unknown;
  headers?: Record<string, string>;
}

export function toResponse({ status, body, headers }: Answer): Response {
  return body === undefined
    ? new Response(null, { status, ...(headers && { headers }) })
    : new Response(JSON.stringify(body), {
        status,
        headers: { "content-type": "application/json", ...headers },
      });
}
