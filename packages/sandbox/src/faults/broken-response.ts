/** The beginning of an answer whose connection breaks. */
export interface BegunAnswer {
  status: number;
  headers: Record<string, string>;
  /** What of the body is sent. */
  bytes: Uint8Array;
  /** How long the body would have been. */
  length: number;
}

/**
 * The connection is closed, without an answer or in the middle of one. What serves the sandbox makes of it what its protocol
 * has for that.
 */
export class ConnectionClosedError extends Error {
  override name = "ConnectionClosedError";
  readonly begun: BegunAnswer | undefined;

  constructor(begun?: BegunAnswer) {
    super("The connection was closed by a fault of the sandbox.");
    this.begun = begun;
  }
}

const page =
  "<!doctype html><html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>";

/** The answer with an HTML page in the place of its body. */
export function withHtml(response: Response): Response {
  return new Response(page, {
    status: response.status,
    headers: { ...Object.fromEntries(response.headers), "content-type": "text/html; charset=utf-8" },
  });
}

/** An error that breaks an answer off after half of its body. */
export async function breakInBody(response: Response): Promise<ConnectionClosedError> {
  const body = new Uint8Array(await response.arrayBuffer());
  return new ConnectionClosedError({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    bytes: body.slice(0, Math.floor(body.length / 2)),
    // An empty body is broken off as well: one was to come.
    length: Math.max(1, body.length),
  });
}
