import { type Browser, chromium } from "playwright-core";
import { unpackBundledBrowser } from "./bundled.js";
import { installedBrowser } from "./installed.js";

export interface RunningBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts the Chrome or Chromium of this computer, or the one that npm has installed. */
export async function launchBrowser(): Promise<RunningBrowser> {
  const installed = installedBrowser();
  if (installed) {
    const browser = await chromium.launch({ executablePath: installed });
    return { browser, close: () => browser.close() };
  }
  const { executablePath, env, remove } = await unpackBundledBrowser();
  try {
    const browser = await chromium.launch({ executablePath, env });
    return { browser, close: () => browser.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
