import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repositoryRoot } from "../../build/paths.js";

interface VendorOperation {
  parameters: string[];
  requestBody: string | null;
}

/** The facts that the vendor documents about each operation. */
export const vendorOperations = (
  parse(readFileSync(join(repositoryRoot, "spec/vendor-facts.yaml"), "utf8")) as {
    operations: Record<string, VendorOperation>;
  }
).operations;
