import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The content of `vendor-facts.yaml`. */
export interface VendorFacts {
  /** The version of the vendor's document. */
  version: string;
  servers: string[];
  statuses: string[];
  permissions: string[];
  securityScheme: { name: string; type: string; in: string; header: string };
  mediaType: string;
  /** The type of the body of every error. */
  errorResponse: string;
  operations: Record<string, OperationFacts>;
  types: Record<string, TypeFacts>;
}

export interface OperationFacts {
  method: string;
  path: string;
  /** The first version of the vendor's document that has it. */
  since: string;
  /** Only of an operation that is. */
  deprecated?: boolean;
  permission: string | null;
  parameters: string[];
  requestBody: string | null;
  /** `X[]` for an array of X. */
  response: string | null;
}

export interface TypeFacts {
  required: string[];
  properties: Record<string, PropertyFacts>;
  /** Properties that our document does without. */
  leftOut?: string[];
}

export interface PropertyFacts {
  /** A type of JSON, or one of the types. */
  type: string;
  format?: string;
  enum?: string[];
  /** The type of the items of an array. */
  items?: string;
  /** The first version of the vendor's document that has it, where its type is older. */
  since?: string;
}

export function readVendorFacts(): VendorFacts {
  return parse(readFileSync(new URL("../../vendor-facts.yaml", import.meta.url), "utf8"));
}
