import type { components as Components, operations as Operations, paths as Paths } from "./schema.gen.js";

/**
 * A type in which every open enum is a plain string. openapi-fetch takes `string & {}`, which lets an editor complete the
 * known values, for an object, and makes something else of it.
 */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends object
    ? { [Name in keyof T]: Plain<T[Name]> }
    : T;

/** The requests and responses of each method of each path, as openapi-typescript writes them: for `createClient<paths>()`. */
export type paths = Plain<Paths>;

/** The components of the OpenAPI document, as openapi-typescript writes them. */
export type components = Plain<Components>;

/** The request and the responses of each operation, by its operationId, as openapi-typescript writes them. */
export type operations = Plain<Operations>;
