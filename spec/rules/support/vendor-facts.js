import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * The vendor's facts that the rules need.
 *
 * @type {{
 *   statuses: string[],
 *   permissions: string[],
 *   operations: Record<string, { since: string } | undefined>,
 *   types: Record<string, { properties: Record<string, { since?: string } | undefined> } | undefined>,
 * }}
 */
export const vendorFacts = parse(readFileSync(new URL("../../vendor-facts.yaml", import.meta.url), "utf8"));
