import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../paths.js";

/** The OpenAPI document of a release. */
export interface Release {
  version: string;
  file: string;
}

/** Lists the releases of the OpenAPI document that the repository keeps, the newest first. */
export async function releasesOfFile(folder = join(repositoryRoot, "spec/releases")): Promise<Release[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name))
    .map((name) => ({ version: name.replace(/\.json$/, ""), file: join(folder, name) }))
    .sort((one, other) => other.version.localeCompare(one.version, "en", { numeric: true }));
}
