import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

/**
 * Sends a response whose body comes in pieces. The connection breaks off where a piece fails, and where the client takes too
 * long to read: each response of this kind holds a connection to the database.
 *
 * @param timeoutMs milliseconds until the client has read all of it
 * @throws the failure of a piece. A client that goes away, or takes too long, is not a failure.
 */
export async function sendPieces(
  { status, headers, body }: Response,
  outgoing: ServerResponse,
  timeoutMs: number,
): Promise<void> {
  outgoing.writeHead(status, Object.fromEntries(headers));
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    await pipeline(Readable.fromWeb(body as ReadableStream), outgoing, { signal });
  } catch (error) {
    if (!signal.aborted && (error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE")
      throw error;
  }
}
