import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Generator, Outcome } from "./generator.js";
import { makeJourney } from "./make-journey.js";

/** Generates the code in a new folder, compiles it, and lets it make the journey. The folder stays where that fails. */
export async function tryGenerator(generator: Generator): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-generator-"));
  const place = { folder, document: join(folder, generator.form) };
  try {
    await copyFile(fileURLToPath(import.meta.resolve(`@idaas-face/spec/${generator.form}`)), place.document);
    await generator.generate(place);
    await generator.compile?.(place);
    const journey = await makeJourney(generator, place);
    await rm(folder, { recursive: true, force: true });
    return { generator, compiled: generator.compile !== undefined, ...(journey && { journey }) };
  } catch (error) {
    throw new Error(`${(error as Error).message}\nThe code is in ${folder}.`, { cause: error });
  }
}
