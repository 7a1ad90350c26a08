/** Reads the bundled document: what the operation table, the contract cases and the docs have in common. */
export * from "./document.js";
export { personalProperties, secretProperties } from "./marked-properties.js";
export { type LocatedOperation, type Operation, readOperations } from "./read-operations.js";
