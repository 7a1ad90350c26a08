import { describe, expect, it } from "vitest";
import { operations } from "../../build/document.js";
import { seriousProblems } from "../support/serious-problems.js";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

describe.each(operations)("the page of $operationId", (operation) => {
  it("shows all its statuses with their examples, its permission and its retry class", async () => {
    const { page, close } = await visit();
    await page.goto(`${siteUrl}reference/${operation.operationId}`);
    for (const status of operation.statuses) await page.locator(`h3#status-${status}`).waitFor();
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text).toContain(`${operation.method} ${operation.path}`);
    if (operation.permission) expect(text).toContain(operation.permission);
    expect(text).toContain(operation.retry);
    await close();
  });
});

describe("the page of an operation", () => {
  const address = `${siteUrl}reference/createFaceAuthenticatorUsingPOST`;

  it("has code on the right that stays in sight, and one column on a phone", async () => {
    const { page, close } = await visit({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    const code = page.locator(".operation-code-inner");
    const details = page.locator(".operation-details");
    const [right, left] = await Promise.all([code.boundingBox(), details.boundingBox()]);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    await page.locator("#status-400").evaluate((heading) => heading.scrollIntoView());
    expect((await code.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 375, height: 780 });
    expect((await code.boundingBox())?.x).toBeLessThan(40);
    await close();
  });

  it("switches between the examples of every status", async () => {
    const { page, close } = await visit();
    await page.goto(address, { waitUntil: "networkidle" });
    const responses = page.getByRole("region", { name: "Example responses" });
    const shown = (text: string) =>
      responses.getByText(text, { exact: true }).filter({ visible: true }).first();
    await shown('"ACTIVATING"').waitFor();
    await responses.getByRole("button", { name: "409" }).click();
    await shown('"errorCode"').waitFor();
    await responses.getByRole("button", { name: "200" }).click();
    await responses.getByLabel("Example").selectOption({ index: 2 });
    await shown('"ACTIVE"').waitFor();
    await close();
  });

  it("says how sure a fact is by a badge, with the reason where it is pointed at", async () => {
    const { page, close } = await visit();
    await page.goto(address);
    const badge = page.locator("#status-409 ~ ul .sure").last();
    expect(await badge.getAttribute("aria-label")).toMatch(/^assumed: \w/);
    expect(await badge.getAttribute("href")).toContain("upstream");
    await badge.hover();
    const shown = await badge.evaluate((element) => getComputedStyle(element, "::after").display);
    expect(shown).toBe("block");
    await close();
  });

  it("sends the example in place, without a network, and nothing that lacks its parameter", async () => {
    const { page, seen, outside, close } = await visit();
    await page.goto(`${siteUrl}reference/deleteFaceUsingDELETE`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByLabel("faceid").waitFor();
    expect(await page.getByLabel("faceid").inputValue()).not.toBe("");
    await page.getByLabel("faceid").fill("");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("alert").getByText("`faceid` must not be empty").waitFor();
    await page.getByLabel("faceid").fill("d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08");
    await page.getByRole("button", { name: "Send" }).click();
    await page.locator(".exchange .http-4").getByText("404").waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(outside()).toEqual([]);
    await close();
  });

  it("has buttons that copy on a screen that is touched", async () => {
    const { page, close } = await visit({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 375, height: 780 },
    });
    await page.goto(address);
    const opacity = await page
      .locator(".operation-code .blocks > .active button.copy")
      .evaluate((element) => getComputedStyle(element).opacity);
    expect(opacity).toBe("1");
    await close();
  });
});
