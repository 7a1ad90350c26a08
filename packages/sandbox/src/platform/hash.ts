import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The hash of a text, as hexadecimal digits. */
export type Hash = (text: string) => string;

/**
 * SHA-256 that works everywhere. At once: a browser's own hash goes through a thread, which for a short text takes ten times as
 * long as the hash.
 */
export const sha256: Hash = (text) => {
  return bytesToHex(hash(utf8ToBytes(text)));
};

/** Compares texts of one length in a time that does not depend on where they differ. */
export function sameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let i = 0; i < one.length; i++) difference |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return difference === 0;
}
