import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import "./global-setup.js";

/** The browser of the whole run, which `global-setup` has started. To close it ends only what was opened here. */
export async function connectBrowser(): Promise<Browser> {
  return chromium.connect(inject("browserEndpoint"));
}
