import { outsideAddresses } from "./outside-addresses.js";
import { renderReference } from "./render-reference.js";
import { selfContained } from "./self-contained.js";

/**
 * Makes the reference in one HTML file that opens from disk and fetches nothing.
 *
 * @param documentPath the path of the OpenAPI document
 * @throws if the file would fetch anything from elsewhere
 */
export async function referenceFile(documentPath: string): Promise<string> {
  const page = selfContained(await renderReference(documentPath));
  const outside = outsideAddresses(page);
  if (outside.length === 0) return page;
  throw new Error(
    `The reference page would request ${outside.join(", ")}: ` +
      "add each address to `replacements` in build/download/self-contained.ts, so that the page opens without a network.",
  );
}
