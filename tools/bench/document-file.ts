import { createRequire } from "node:module";

/** The bundled description of the API, as the spec package has built it. */
export const documentFile = createRequire(import.meta.url).resolve("@idaas-face/spec/openapi.json");
