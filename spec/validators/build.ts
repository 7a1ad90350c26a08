// Writes the validators of the bundled document: `tsx validators/build.ts`, after redocly has bundled it.
import { fileURLToPath } from "node:url";
import { readDocument } from "../operations/bundled-document.js";
import { bodySchemas, parameterSchemas } from "./request-schemas.js";
import { documentedResponseSchemas, responseSchemas } from "./response-schemas.js";
import { writeValidators } from "./write-validators.js";

const dist = new URL("../dist/", import.meta.url);

await writeValidators(readDocument(), {
  [fileURLToPath(new URL("response-validators.js", dist))]: responseSchemas,
  [fileURLToPath(new URL("documented-response-validators.js", dist))]: documentedResponseSchemas,
  [fileURLToPath(new URL("body-validators.js", dist))]: bodySchemas,
  [fileURLToPath(new URL("parameter-validators.js", dist))]: parameterSchemas,
});
