import { readFile, writeFile } from "node:fs/promises";
import { withSpecVersion } from "./spec-version.js";

/** Gives the OpenAPI file of a `spec/` folder the version of its package, and says which. */
export async function setSpecVersion(spec: URL): Promise<string> {
  const file = new URL("openapi.yaml", spec);
  const { version } = JSON.parse(await readFile(new URL("package.json", spec), "utf8")) as {
    version: string;
  };
  await writeFile(file, withSpecVersion(await readFile(file, "utf8"), version));
  return version;
}
