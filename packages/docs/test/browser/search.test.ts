import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteUrl, useBrowser, type Visit } from "../support/visit.js";

const visit = useBrowser();
let one: Visit;

beforeAll(async () => {
  one = await visit();
  await one.page.goto(siteUrl, { waitUntil: "networkidle" });
  await one.page.keyboard.press("Control+k");
  await one.page.getByRole("searchbox").fill("install");
  await one.page.locator(".VPLocalSearchBox .result").first().waitFor();
  await one.page.clock.install();
});
afterAll(() => one.close());

/** Types words, and moves the clock on: the search waits until the reader has typed. */
async function type(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox").fill(words);
  await page.clock.runFor(1_000);
}

/** Lists the pages that a search leads to, the best first. */
async function results(page: Page, words: string): Promise<string[]> {
  await type(page, "");
  const links = page.locator(".VPLocalSearchBox .result");
  await links.first().waitFor({ state: "detached" });
  await type(page, words);
  await links.first().waitFor();
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  return addresses.map((address) => address.replace(/^\/[\w-]+\//, ""));
}

describe("a search", () => {
  it.each([
    ["409", /^guides\/errors/],
    ["retry", /^guides\/errors/],
    ["timeout", /^guides\/errors/],
    ["token expired", /^guides\/authentication/],
    ["mock", /^guides\/testing/],
    ["delete face", /^reference\/deleteFaceUsingDELETE/],
    ["qr code", /^guides\/mobile/],
    ["install", /^guides\/get-started/],
    ["rate limit", /^guides\/rate-limits/],
    ["proxy", /^guides\/proxy/],
    ["webhook", /^guides\/not-covered/],
    ["bulk", /^guides\/not-covered/],
    ["tenant", /^guides\/concepts/],
    ["migrate", /^guides\/migrate/],
    ["python", /^guides\/(?:generators|migrate)/],
  ])("for %s leads first to the page that a reader means", async (words, page) => {
    expect((await results(one.page, words))[0]).toMatch(page);
  });

  it("finds a number as it is written", async () => {
    await type(one.page, "4097");
    await one.page.getByText("No results for").waitFor();
  });

  it("shows what docstrings say after the guides", async () => {
    const found = await results(one.page, "timeout");
    const firstOfSdk = found.findIndex((address) => address.startsWith("sdk/"));
    const lastGuide = found.findLastIndex((address) => address.startsWith("guides/"));
    expect(firstOfSdk).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^guides\//);
    expect(lastGuide).toBeGreaterThanOrEqual(0);
  });

  it("finds activation, by keyboard alone, without a network", async () => {
    const { page, watched, outside } = one;
    await type(page, "activation");
    await expect
      .poll(async () => (await page.locator(".VPLocalSearchBox .result").allTextContents()).join(" "))
      .toContain("activation e-mail");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href !== siteUrl);
    expect(watched.errors).toEqual([]);
    expect(outside()).toEqual([]);
  });
});
