import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "../../operations/index.js";

/** The bundled document, as `npm run build` has made it; each call returns a copy of its own. */
export function readBundledDocument(): OpenApiDocument {
  return JSON.parse(readFileSync(new URL("../../dist/openapi.json", import.meta.url), "utf8"));
}
