/** The server's response to a request, before anything happens to it on its way. */
export interface Said {
  status: number;
  headers: Record<string, string>;
  /** The body as JSON. Missing if there is no body. */
  body?: object;
}

/** The response that says it, with its body or with another text in its place. */
export function responseOf({ status, headers, body }: Said, text = body && JSON.stringify(body)): Response {
  const type = text === undefined ? {} : { "Content-Type": "application/json" };
  return new Response(text ?? null, { status, headers: { ...headers, ...type } });
}

export const isSuccess = ({ status }: Pick<Said, "status">): boolean => status < 300;
