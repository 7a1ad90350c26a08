import { bytesToHex } from "@noble/hashes/utils.js";

/** So many random bytes. */
export type Random = (count: number) => Uint8Array;

// A call of the platform costs more than the few bytes that it is mostly asked for: they are fetched many at a time.
const supply = new Uint8Array(4096);
let used = supply.length;

export const secureRandom: Random = (count) => {
  if (count > supply.length) return crypto.getRandomValues(new Uint8Array(count));
  if (used + count > supply.length) {
    crypto.getRandomValues(supply);
    used = 0;
  }
  const bytes = supply.slice(used, used + count);
  // Nobody who looks into the memory is to find what was handed out.
  supply.fill(0, used, used + count);
  used += count;
  return bytes;
};

/** Makes a random UUID, version 4. */
export function randomUuid(random: Random): string {
  return uuid(random(16), 4);
}

/**
 * Makes a UUID that begins with a time, version 7: a database keeps records of the same time in one place.
 *
 * @param now milliseconds since 1970. An earlier time counts as 1970.
 */
export function timeOrderedUuid(random: Random, now: number): string {
  const bytes = random(16);
  const view = viewOf(bytes);
  const time = Math.max(0, now);
  view.setUint32(0, Math.floor(time / 2 ** 16));
  view.setUint16(4, time % 2 ** 16);
  return uuid(bytes, 7);
}

function uuid(bytes: Uint8Array, version: number): string {
  bytes[6] = ((bytes[6] as number) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  const part = (from: number, to: number) => hex.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${part(20, 32)}`;
}

/** Makes a serial number in the form of the OpenAPI document's examples, such as `40718-25936`. */
export function randomSerialNumber(random: Random): string {
  const half = () => String(viewOf(random(4)).getUint32(0) % 100_000).padStart(5, "0");
  return `${half()}-${half()}`;
}

/** Views the bytes, which may be a part of a longer buffer. */
function viewOf({ buffer, byteOffset }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset);
}
