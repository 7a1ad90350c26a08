import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** What `vendor-facts.yaml` says. */
export interface VendorFacts {
  statuses: string[];
  permissions: string[];
  securityScheme: { name: string; type: string; in: string; header: string };
  mediaType: string;
  /** The type of the body of every error. */
  errorResponse: string;
  operations: Record<string, OperationFacts>;
  /** Members of a type; null where the vendor publishes none. */
  types: Record<string, string[] | null>;
  /** Members that a type cannot do without; none where there is no entry. */
  required: Record<string, string[]>;
  /** Values of the member `status` of a type. */
  statusValues: Record<string, string[]>;
}

export interface OperationFacts {
  method: string;
  path: string;
  permission: string | null;
  parameters: string[];
  requestBody: string | null;
  /** `X[]` for an array of X. */
  response: string | null;
  statuses?: string[];
}

export function readVendorFacts(): VendorFacts {
  return parse(readFileSync(new URL("../../vendor-facts.yaml", import.meta.url), "utf8"));
}
