import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { documentFile } from "@idaas-face/spec/document";
import { build } from "esbuild";

/** Generates a client from the bundled document, and makes `hey-api.js` of it in the folder: one module, not minified. */
export async function generateHeyApi(folder: string): Promise<void> {
  await createClient({
    input: documentFile,
    output: join(folder, "hey-api"),
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    logs: { level: "silent", file: false },
  });
  await build({
    stdin: {
      contents: `export * from "./hey-api/index"; export { client } from "./hey-api/client.gen";`,
      resolveDir: folder,
    },
    outfile: join(folder, "hey-api.js"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
  });
}
