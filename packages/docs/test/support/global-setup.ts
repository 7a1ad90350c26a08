import type { TestProject } from "vitest/node";
import { serveSite } from "../../serve/serve-site.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built site, with a slash at the end. */
    site: string;
  }
}

export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serveSite();
  provide("site", url);
  return close;
}
