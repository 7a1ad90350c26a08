import { accessibilityProblems, scrollsSideways, watch } from "@idaas-face/browser";
import { connectBrowser } from "@idaas-face/browser/connect";
import { playScene } from "@idaas-face/scene";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import type { RunningSandbox, StartSandboxOptions } from "../../../src/index.js";
import { runningSandbox } from "../../support/http.js";

// For all files: the connection ends with the process.
const browser = await connectBrowser();

/** Light on a phone, dark on a desk: colours do not depend on the width. */
export const looks = [
  { colorScheme: "light", viewport: { width: 360, height: 740 } },
  { colorScheme: "dark", viewport: { width: 1440, height: 900 } },
] as const;

/** What browsers complain of where the sandbox refuses something, as it should. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/;

/**
 * A page of a new context, closed when the test ends. By then it must have asked nobody but `url` for anything, and complained
 * about nothing but what is `allowed`.
 */
export async function newPage(
  url: string,
  options: BrowserContextOptions = {},
  allowed = refusal,
): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const seen = watch(page);
  onTestFinished(async () => {
    await context.close();
    expect(seen.errors.filter((error) => !allowed.test(error))).toEqual([]);
    expect(seen.requests.filter((one) => !one.startsWith(`${url}/`) && !one.startsWith("data:"))).toEqual([]);
  });
  return page;
}

/** A sandbox in memory and its dashboard; `filled` with a scene where that is asked for. */
export async function openDashboard({
  filled = false,
  sandbox: options = {},
  ...look
}: { filled?: boolean; sandbox?: StartSandboxOptions } & BrowserContextOptions = {}) {
  const sandbox = await runningSandbox(options);
  if (filled) await playScene(sandbox);
  const page = await newPage(sandbox.url, look);
  await page.goto(sandbox.url);
  return { sandbox, page, part: (name: string) => page.getByRole("region", { name }) };
}

/** The user of a list, by their name. */
export function rowOf(page: Page, name: string) {
  return page
    .getByRole("region", { name: "Users" })
    .locator(".user")
    .filter({ has: page.getByRole("heading", { name }) });
}

/** A link of Ada's, with its sandbox. */
export async function openLink(sandbox: RunningSandbox): Promise<string> {
  const { FaceClient } = await import("@idaas-face/client");
  const faces = new FaceClient({ baseUrl: sandbox.url, credentials: sandbox.credentials });
  const { activationUrl } = await faces.create(sandbox.users.ada.id, { returnQRCode: true });
  return `${activationUrl}`;
}

/** A page that everybody can use. */
export async function expectUsable(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}
