import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * What the vendor documents of the operations, as far as the rules need it.
 *
 * @type {{
 *   statuses: string[],
 *   permissions: string[],
 *   operations: Record<string, { statuses?: string[] } | undefined>,
 * }}
 */
export const vendorFacts = parse(readFileSync(new URL("../../vendor-facts.yaml", import.meta.url), "utf8"));
