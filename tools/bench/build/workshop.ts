import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Contestant } from "../contestants/contestant.js";
import { generateHeyApi } from "./hey-api.js";

/** A folder with all that is run: plain JavaScript, because a loader for TypeScript would be measured as well. */
export interface Workshop {
  folder: string;
  /** Files of the processes. */
  measure: string;
  import: string;
  server: string;
  /** Address of the generated client. */
  heyApi: string;
  /** Addresses of the contestants' entries, in their order. */
  entries: string[];
  remove: () => Promise<void>;
}

// Inside of the package, so that what runs there finds the packages of the contestants.
const parent = fileURLToPath(new URL("../dist/", import.meta.url));
const processes = ["measure", "import", "server"].map((name) =>
  fileURLToPath(new URL(`../processes/${name}.ts`, import.meta.url)),
);

export async function setUpWorkshop(contestants: Contestant[]): Promise<Workshop> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "run-"));
  const remove = () => rm(folder, { recursive: true });
  try {
    await build({
      entryPoints: processes,
      outdir: folder,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
    });
    await generateHeyApi(folder);
    const entries = await writeEntries(folder, contestants);
    const file = (name: string) => join(folder, name);
    return {
      folder,
      measure: file("measure.js"),
      import: file("import.js"),
      server: file("server.js"),
      heyApi: pathToFileURL(file("hey-api.js")).href,
      entries,
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

function writeEntries(folder: string, contestants: Contestant[]): Promise<string[]> {
  return Promise.all(
    contestants.map(async ({ entry }, index) => {
      const file = join(folder, `entry-${index}.js`);
      await writeFile(file, entry);
      return pathToFileURL(file).href;
    }),
  );
}
