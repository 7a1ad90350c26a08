/** The beginning of a response whose connection breaks. */
export interface BegunResponse {
  status: number;
  headers: Record<string, string>;
  /** What of the body is sent. */
  bytes: Uint8Array;
  /** How long the body would have been. */
  length: number;
}

/**
 * The connection is closed, without a response or in the middle of one. The server of the sandbox does it in the way of its
 * protocol.
 */
export class ConnectionClosedError extends Error {
  override name = "ConnectionClosedError";
  readonly begun: BegunResponse | undefined;

  constructor(begun?: BegunResponse) {
    super("The connection was closed by a fault of the sandbox.");
    this.begun = begun;
  }
}

const page =
  "<!doctype html><html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>";

/** Replaces the body of a response by an HTML page. */
export function withHtml(response: Response): Response {
  return new Response(page, {
    status: response.status,
    headers: { ...Object.fromEntries(response.headers), "content-type": "text/html; charset=utf-8" },
  });
}

/** Makes an error that breaks a response off after half of its body. */
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
