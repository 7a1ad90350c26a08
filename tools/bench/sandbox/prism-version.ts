import { createRequire } from "node:module";

/** The version of Prism that the contract tests depend on, and so the one that is measured. */
export function prismVersion(): string {
  const contract = createRequire(import.meta.resolve("@idaas-face/contract"));
  return (contract("@stoplight/prism-cli/package.json") as { version: string }).version;
}
