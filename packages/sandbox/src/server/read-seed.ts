import { readFile } from "node:fs/promises";
import { UsageError } from "@idaas-face/common/usage-error";
import { parseStrictJson } from "../api/strict-json.js";
import { checkSeed } from "../seed/check-seed.js";
import type { Seed } from "../seed/seed.js";

/**
 * Reads a seed: an object, or the path of a JSON file.
 *
 * @throws a {@link UsageError} if it cannot be read, is not JSON or does not fit
 */
export async function readSeed(seed: Seed | string = {}): Promise<Seed> {
  const read = typeof seed === "string" ? await readJson(seed) : seed;
  checkSeed(read);
  // A reset plants it again, whatever becomes of the caller's object.
  return structuredClone(read);
}

async function readJson(path: string): Promise<unknown> {
  if (path.trim() === "") throw new UsageError("The seed must not be empty. Give the path of a JSON file.");
  // It may hold secrets, which the error of the system would quote.
  if (/^\s*[[{]/.test(path))
    throw new UsageError("The seed must be the path of a JSON file, not the JSON itself.");
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new UsageError(`The seed ${path} cannot be read: ${(cause as Error).message}.`, { cause });
  });
  try {
    // Windows writes a mark of the byte order before the text.
    return parseStrictJson(text.replace(/^\uFEFF/, ""), undefined, `The seed ${path}`);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
