import { createRequire } from "node:module";

/** The bundled OpenAPI document, as the spec package builds it. */
export const documentFile = createRequire(import.meta.url).resolve("@idaas-face/spec/openapi.json");
