// Writes the validators of the bundled document: `tsx validators/build.ts`, after redocly has bundled it.
import { readFile, writeFile } from "node:fs/promises";
import type { OpenApiDocument } from "../operations/index.js";
import { answerSchemas } from "./answer-schemas.js";
import { bundle } from "./bundle.js";
import { compileValidators } from "./compile.js";

const dist = new URL("../dist/", import.meta.url);
const document: OpenApiDocument = JSON.parse(await readFile(new URL("openapi.json", dist), "utf8"));

const answers = compileValidators(document, answerSchemas(document));
await writeFile(new URL("answer-validators.js", dist), await bundle(answers));
