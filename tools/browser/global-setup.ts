import type { TestProject } from "vitest/node";
import { launchBrowserServer } from "./launch.js";

declare module "vitest" {
  interface ProvidedContext {
    browserEndpoint: string;
  }
}

/** A global setup for vitest: one browser for all test files of a run. They get it by `connectBrowser`. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { server, close } = await launchBrowserServer();
  provide("browserEndpoint", server.wsEndpoint());
  return close;
}
