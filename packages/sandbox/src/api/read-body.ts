import { Refusal } from "./refusal.js";
import { parseStrictJson } from "./strict-json.js";

/**
 * Reads the JSON body of a request.
 *
 * @param longest the largest number of bytes that it may have
 * @throws a {@link Refusal} if it is missing, too long, of another type, not UTF-8, or not JSON
 */
export async function readJsonBody(request: Request, longest: number): Promise<unknown> {
  const bytes = await readBytes(request, longest);
  if (bytes.length === 0) throw refusal("The request has no body. Send a JSON object.");
  checkType(request);
  return parseStrictJson(decoded(() => utf8().decode(bytes)));
}

/**
 * Reads the text of a body that is too long to be held, in pieces. If its reader stops before the end, the rest is read and
 * dropped: a client that still sends would not see the response.
 *
 * @param longest the largest number of bytes that it may have
 * @throws a {@link Refusal} if it is too long, of another type, or not UTF-8
 */
export async function* readTextPieces(request: Request, longest: number): AsyncGenerator<string> {
  const pieces = bytePieces(request, longest);
  const decoder = utf8();
  try {
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      const { value } = next;
      checkType(request);
      yield decoded(() => decoder.decode(value, { stream: true }));
    }
    yield decoded(() => decoder.decode());
  } finally {
    // A failure on the way says less than the one for which the reader stops. Others have their turn between two pieces.
    while (!(await pieces.next().catch(atEnd)).done) await new Promise((resolve) => setTimeout(resolve));
  }
}

const atEnd = () => ({ done: true });

/** The largest declared number of bytes to read in one go, which is fast but holds every piece that comes. */
const fewBytes = 64 * 1024;

async function readBytes(request: Request, longest: number): Promise<Uint8Array> {
  // No server lets a body be longer than its declared length.
  const declared = request.headers.get("content-length");
  if (declared !== null && Number(declared) <= Math.min(fewBytes, longest))
    return new Uint8Array(await request.arrayBuffer().catch(breakOff));
  return joined(bytePieces(request, longest));
}

async function* bytePieces(request: Request, longest: number): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > longest) throw tooLong(longest);
  const reader = request.body?.getReader();
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read().catch(breakOff)) ?? {};
    if (!value) return;
    length += value.length;
    if (length > longest) {
      await reader?.cancel();
      throw tooLong(longest);
    }
    yield value;
  }
}

/** Copies every piece: a body that comes in single bytes would take hundreds of times its length as pieces. */
async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  let bytes = new Uint8Array(1024);
  let length = 0;
  for await (const piece of pieces) {
    if (length + piece.length > bytes.length) {
      const longer = new Uint8Array(2 * (length + piece.length));
      longer.set(bytes.subarray(0, length));
      bytes = longer;
    }
    bytes.set(piece, length);
    length += piece.length;
  }
  return bytes.subarray(0, length);
}

function checkType(request: Request): void {
  const type = request.headers.get("content-type") ?? "";
  if (/^application\/json\s*(;|$)/i.test(type)) return;
  throw refusal("The body is not declared as JSON. Send the header Content-Type: application/json.");
}

const utf8 = () => new TextDecoder("utf-8", { fatal: true });

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw refusal("The body is not UTF-8.");
  }
}

/** The sender has gone, and will not read this. */
function breakOff(): never {
  throw refusal("The body has broken off.");
}

function tooLong(longest: number): Refusal {
  return refusal(`The body has more than ${longest} bytes.`);
}

function refusal(message: string): Refusal {
  return new Refusal("invalidBody", { message });
}
