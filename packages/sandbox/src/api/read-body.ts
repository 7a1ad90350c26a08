import { Refusal } from "./refusal.js";
import { parseStrictJson } from "./strict-json.js";

/**
 * Reads the JSON body of a request.
 *
 * @param longest the largest number of bytes that it may have
 * @throws a {@link Refusal} if it is missing, too long, of another type, not UTF-8, or not JSON
 */
export async function readJsonBody(request: Request, longest: number): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > longest) throw tooLong(longest);
  const bytes = await readBytes(request, longest);
  if (bytes.length === 0) throw refusal("The request has no body. Send a JSON object.");
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw refusal("The body is not declared as JSON. Send the header Content-Type: application/json.");
  }
  return parseStrictJson(decode(bytes));
}

/** The largest declared number of bytes to read in one go, which is fast but holds every piece that comes. */
const fewBytes = 64 * 1024;

async function readBytes(request: Request, longest: number): Promise<Uint8Array> {
  try {
    // A declared length has been checked, and no server lets a body be longer.
    const declared = request.headers.get("content-length");
    if (declared !== null && Number(declared) <= fewBytes) return new Uint8Array(await request.arrayBuffer());
    return await readPieces(request.body?.getReader(), longest);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The sender has gone, and will not read this.
    throw refusal("The body has broken off.");
  }
}

/** Copies every piece: a body that comes in single bytes would take hundreds of times its length as pieces. */
async function readPieces(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  longest: number,
): Promise<Uint8Array> {
  let bytes = new Uint8Array(1024);
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return bytes.subarray(0, length);
    if (length + value.length > longest) {
      await reader?.cancel();
      throw tooLong(longest);
    }
    if (length + value.length > bytes.length) {
      const longer = new Uint8Array(2 * (length + value.length));
      longer.set(bytes.subarray(0, length));
      bytes = longer;
    }
    bytes.set(value, length);
    length += value.length;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw refusal("The body is not UTF-8.");
  }
}

function tooLong(longest: number): Refusal {
  return refusal(`The body has more than ${longest} bytes.`);
}

function refusal(message: string): Refusal {
  return new Refusal("invalidBody", { message });
}
