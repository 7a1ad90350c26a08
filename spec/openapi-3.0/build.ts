// Writes the OpenAPI 3.0 form of the bundled document: `tsx openapi-3.0/build.ts`, after redocly has bundled it.
import { writeFile } from "node:fs/promises";
import { stringify } from "yaml";
import { readDocument } from "../operations/bundled-document.js";
import { downgrade } from "./downgrade.js";

const dist = new URL("../dist/", import.meta.url);
const document = downgrade(readDocument() as Parameters<typeof downgrade>[0]);

await writeFile(new URL("openapi-3.0.json", dist), JSON.stringify(document, null, 2));
await writeFile(new URL("openapi-3.0.yaml", dist), stringify(document, { aliasDuplicateObjects: false }));
