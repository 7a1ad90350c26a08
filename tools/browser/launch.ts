import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { unpackBundledBrowser } from "./bundled.js";
import { installedBrowser } from "./installed.js";

export interface RunningBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts the Chrome or Chromium of this computer, or the one that npm has installed. */
export async function launchBrowser(): Promise<RunningBrowser> {
  const { running: browser, close } = await launch((options) => chromium.launch(options));
  return { browser, close };
}

/** Starts the same for other processes to connect to. */
export async function launchBrowserServer(): Promise<{ server: BrowserServer; close: () => Promise<void> }> {
  const { running: server, close } = await launch((options) => chromium.launchServer(options));
  return { server, close };
}

async function launch<T extends { close(): Promise<void> }>(start: (options: LaunchOptions) => Promise<T>) {
  const installed = installedBrowser();
  if (installed) {
    const running = await start({ executablePath: installed });
    return { running, close: () => running.close() };
  }
  const { executablePath, env, remove } = await unpackBundledBrowser();
  try {
    const running = await start({ executablePath, env });
    return { running, close: () => running.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
