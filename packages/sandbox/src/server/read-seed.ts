import { readFile } from "node:fs/promises";
import { checkSeed } from "../seed/check-seed.js";
import type { Seed } from "../seed/seed.js";

/** Reads a seed: an object, or the path of a JSON file. */
export async function readSeed(seed: Seed | string = {}): Promise<Seed> {
  const read = typeof seed === "string" ? await readJson(seed) : seed;
  checkSeed(read);
  return read;
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new Error(`The seed ${path} cannot be read: ${(cause as Error).message}.`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`The seed ${path} is not JSON: ${(cause as Error).message}.`, { cause });
  }
}
