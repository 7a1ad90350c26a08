import { clientUses } from "./client.js";
import { contractUses } from "./contract.js";
import { sandboxUses } from "./sandbox.js";
import { specUses } from "./spec.js";
import { typesUses } from "./types.js";
import type { Use } from "./use.js";

const usesByName = new Map<string, Use[]>([
  ["@idaas-face/client", clientUses],
  ["@idaas-face/contract", contractUses],
  ["@idaas-face/sandbox", sandboxUses],
  ["@idaas-face/spec", specUses],
  ["@idaas-face/types", typesUses],
]);

/** Finds the uses of a published package that the rehearsal tries. */
export function usesOf(name: string): Use[] {
  const uses = usesByName.get(name);
  if (uses) return uses;
  throw new Error(
    `${name} is published, and the rehearsal does not know how it is used: add its uses to tools/release-rehearsal/uses/index.ts, or make it private.`,
  );
}
