import { readdir, readFile, writeFile } from "node:fs/promises";
import { withSpecVersion } from "./spec-version.js";

/** Gives the OpenAPI file of a `spec/` folder, and its workflows, the version of its package, and says which. */
export async function setSpecVersion(spec: URL): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("package.json", spec), "utf8")) as {
    version: string;
  };
  const workflows = new URL("workflows/", spec);
  const names = (await readdir(workflows)).filter((name) => name.endsWith(".arazzo.yaml"));
  const files = [new URL("openapi.yaml", spec), ...names.map((name) => new URL(name, workflows))];
  for (const file of files) await writeFile(file, withSpecVersion(await readFile(file, "utf8"), version));
  return version;
}
