import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { unpackBundledBrowser } from "./bundled.js";
import { chooseBrowser } from "./choose.js";

export interface RunningBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts the browser of the tests, which `chooseBrowser` names. */
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
  const chosen = chooseBrowser();
  if (chosen !== "bundled") {
    const running = await start({ executablePath: chosen });
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
