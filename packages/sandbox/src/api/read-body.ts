import { Refusal } from "./refusal.js";
import { parseStrictJson } from "./strict-json.js";

/**
 * The JSON body of a request.
 *
 * @param longest how many bytes it may have
 * @throws a {@link Refusal} where it is missing, too long, of another type, not UTF-8, or no JSON
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

async function readBytes(request: Request, longest: number): Promise<Uint8Array> {
  // A length that was declared has been checked, and no server lets a body be longer.
  if (request.headers.has("content-length")) return new Uint8Array(await request.arrayBuffer());
  const reader = request.body?.getReader();
  const bytes: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return concatenate(bytes, length);
    length += value.length;
    bytes.push(value);
    if (length > longest) {
      await reader?.cancel();
      throw tooLong(longest);
    }
  }
}

function concatenate(parts: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let start = 0;
  for (const part of parts) {
    bytes.set(part, start);
    start += part.length;
  }
  return bytes;
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
