/** Makes validators of an OpenAPI document: for this one, and for one that describes something else in the same way. */
export { bodySchemas, parameterSchemas } from "./request-schemas.js";
export { writeValidators } from "./write-validators.js";
