import { fileURLToPath } from "node:url";
import { build } from "tsdown";

/**
 * One ES module that stands alone: what the source requires of Ajv is put into it. Fails where that is code of another
 * package, whose licence nobody has looked at.
 */
export async function bundle(source: string): Promise<string> {
  // The module has no file, but a place: packages are looked up from here.
  const entry = fileURLToPath(new URL("compiled-validators.js", import.meta.url));
  const [result] = await build({
    config: false,
    entry,
    format: "esm",
    platform: "neutral",
    target: "node20",
    dts: false,
    write: false,
    clean: false,
    logLevel: "warn",
    deps: { onlyBundle: ["ajv"] },
    plugins: [
      {
        name: "source",
        resolveId: (id: string) => (id === entry ? id : undefined),
        load: (id: string) => (id === entry ? source : undefined),
      },
    ],
  });
  const chunks = result?.chunks.filter((chunk) => chunk.type === "chunk") ?? [];
  if (chunks.length !== 1) throw new Error(`The validators became ${chunks.length} files instead of one.`);
  return chunks[0]?.code ?? "";
}
