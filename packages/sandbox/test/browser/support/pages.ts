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

/** Matches the complaint of a browser about a refusal of the sandbox, which is as it should be. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/;

/**
 * Opens a page of a new context, closed when the test ends. By then it must have sent requests to nobody but `url`, and
 * complained about nothing but what is `allowed`.
 */
export async function newPage(
  url: string,
  options: BrowserContextOptions = {},
  allowed = refusal,
): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const watched = watch(page);
  onTestFinished(async () => {
    await context.close();
    expect(watched.errors.filter((error) => !allowed.test(error))).toEqual([]);
    expect(watched.requests.filter((one) => !one.startsWith(`${url}/`) && !one.startsWith("data:"))).toEqual(
      [],
    );
  });
  return page;
}

/** Opens a sandbox in memory and its dashboard, with a scene if it is to be `filled`. */
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

/** Finds the user of a list by their name. */
export function rowOf(page: Page, name: string) {
  return page
    .getByRole("region", { name: "Users" })
    .locator(".user")
    .filter({ has: page.getByRole("heading", { name }) });
}

/** Makes an activation link of Ada in the sandbox. */
export async function openLink(sandbox: RunningSandbox): Promise<string> {
  const { FaceClient } = await import("@idaas-face/client");
  const faces = new FaceClient({ baseUrl: sandbox.url, credentials: sandbox.credentials });
  const { activationUrl } = await faces.create(sandbox.users.ada.id, { returnQRCode: true });
  return `${activationUrl}`;
}

/** Expects that everybody can use the page. */
export async function expectUsable(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}
