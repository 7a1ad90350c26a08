/** The beginning of a response whose connection breaks. */
export interface BegunResponse {
  status: number;
  headers: Record<string, string>;
  /** The part of the body that is sent. */
  bytes: Uint8Array;
  /** The length that the whole body would have, in bytes. */
  length: number;
}

/**
 * Says that the connection is to be closed, without a response or in the middle of one. The server of the sandbox closes it
 * in the way of its protocol.
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
    // The connection breaks even if the body is empty: a client expects a body.
    length: Math.max(1, body.length),
  });
}
