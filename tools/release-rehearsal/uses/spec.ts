import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { type Consumer, UseError } from "../consumer.js";
import type { PackedPackage } from "../packed-package.js";
import type { Use } from "./use.js";

interface Document {
  openapi?: string;
  arazzo?: string;
  info: { version: string };
  sourceDescriptions?: { url: string }[];
}

/** The ways in which users use `@idaas-face/spec`. */
export const specUses: Use[] = [
  {
    what: "its OpenAPI documents read by their names",
    run: async (consumer, packed) => {
      for (const format of ["yaml", "json"]) {
        await readOpenApi(consumer, packed, `openapi.${format}`, "3.1.");
        await readOpenApi(consumer, packed, `openapi-3.0.${format}`, "3.0.");
      }
    },
  },
  {
    what: "its workflows read, and the document that they name",
    run: async (consumer, packed) => {
      const workflows = packed.files.filter(({ path }) => /(^|\/)workflows\/[^/]+\.arazzo\.yaml$/.test(path));
      if (workflows.length === 0) throw new UseError("A workflow", "The package holds none.");
      for (const { path } of workflows) {
        const { file, document } = await read(consumer, packed, `workflows/${path.split("/").at(-1)}`);
        for (const { url } of document.sourceDescriptions ?? []) {
          if (!existsSync(join(dirname(file), url)))
            throw new UseError(path, `The package has no ${url}, which it names.`);
        }
      }
    },
  },
];

async function readOpenApi(consumer: Consumer, packed: PackedPackage, name: string, version: string) {
  const { document } = await read(consumer, packed, name);
  if (document.openapi?.startsWith(version)) return;
  throw new UseError(name, `\`openapi\` is ${document.openapi}: it must begin with ${version}`);
}

/** Finds a document by its name in the package, as Node does, and reads it. */
async function read(consumer: Consumer, { version, manifest }: PackedPackage, subpath: string) {
  const name = `${manifest.name}/${subpath}`;
  const file = resolve(consumer, name);
  const document = parse(await readFile(file, "utf8")) as Document;
  if (document.info.version !== version) {
    throw new UseError(
      name,
      `\`info.version\` is ${document.info.version}, and the package has version ${version}.`,
    );
  }
  return { file, document };
}

function resolve(consumer: Consumer, name: string): string {
  try {
    return createRequire(consumer.path("package.json")).resolve(name);
  } catch (error) {
    throw new UseError(`\`require.resolve("${name}")\``, (error as Error).message);
  }
}
