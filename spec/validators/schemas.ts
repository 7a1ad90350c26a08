/** Finds the schemas of an OpenAPI document, without a compiler for them. */
export { bodySchemas } from "./request-schemas.js";
export { responseSchemas } from "./response-schemas.js";
