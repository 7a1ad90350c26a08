// Writes the OpenAPI 3.0 form of the bundled document: `tsx openapi-3.0/build.ts`, after redocly has bundled it.
import { readFile, writeFile } from "node:fs/promises";
import { stringify } from "yaml";
import { downgrade } from "./downgrade.js";

const dist = new URL("../dist/", import.meta.url);
const document = downgrade(JSON.parse(await readFile(new URL("openapi.json", dist), "utf8")));

await writeFile(new URL("openapi-3.0.json", dist), JSON.stringify(document, null, 2));
await writeFile(new URL("openapi-3.0.yaml", dist), stringify(document, { aliasDuplicateObjects: false }));
