// Writes the validators of the bundled document: `tsx validators/build.ts`, after redocly has bundled it.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bodySchemas, parameterSchemas } from "./request-schemas.js";
import { documentedResponseSchemas, responseSchemas } from "./response-schemas.js";
import { writeValidators } from "./write-validators.js";

const dist = new URL("../dist/", import.meta.url);
const document = JSON.parse(await readFile(new URL("openapi.json", dist), "utf8"));

await writeValidators(document, {
  [fileURLToPath(new URL("response-validators.js", dist))]: responseSchemas,
  [fileURLToPath(new URL("documented-response-validators.js", dist))]: documentedResponseSchemas,
  [fileURLToPath(new URL("body-validators.js", dist))]: bodySchemas,
  [fileURLToPath(new URL("parameter-validators.js", dist))]: parameterSchemas,
});
