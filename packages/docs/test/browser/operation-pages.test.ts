import type { Locator } from "playwright-core";
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

/** Whether an element is in the window as a whole. */
function isInSight(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

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
    const { page, watched, outside, close } = await visit();
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
    await expect.poll(() => isInSight(page.locator(".exchange > pre"))).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Send");
    expect(await seriousProblems(page)).toEqual([]);
    expect(watched.errors).toEqual([]);
    expect(outside()).toEqual([]);
    await close();
  });

  it("folds a field, and shows it again, by mouse and by keyboard", async () => {
    const { page, close } = await visit();
    await page.goto(address);
    const field = page.locator(".operation-details > .field", { hasText: "applicantId" });
    const about = field.getByText("The Onfido applicant");
    expect(await about.isVisible()).toBe(true);
    await field.locator("> summary").click();
    expect(await about.isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    expect(await about.isVisible()).toBe(true);
    const inner = page.locator("#status-200 ~ .fields").first();
    expect(await inner.locator(".field").first().isVisible()).toBe(false);
    await inner.locator("> summary").click();
    expect(await inner.locator(".field").first().isVisible()).toBe(true);
    await close();
  });

  it("has the method of every operation as a coloured badge in the sidebar", async () => {
    const { page, close } = await visit();
    await page.goto(address);
    const badges = page.locator(".VPSidebar a .method");
    expect(await badges.allTextContents()).toEqual(operations.map(({ method }) => method));
    const colors = await badges.evaluateAll((all) =>
      all.map((one) => `${one.textContent} ${getComputedStyle(one).backgroundColor}`),
    );
    const plain = await page.locator(".VPSidebar").evaluate((sidebar) => {
      const badge = sidebar.appendChild(document.createElement("span"));
      badge.className = "method";
      return getComputedStyle(badge).backgroundColor;
    });
    expect(colors.filter((color) => color.endsWith(plain))).toEqual([]);
    const methods = new Set(operations.map(({ method }) => method));
    expect(new Set(colors).size).toBe(methods.size);
    expect(new Set(colors.map((color) => color.replace(/^\w+ /, ""))).size).toBe(methods.size);
    await close();
  });

  it.each([
    ["a mouse", { viewport: { width: 1280, height: 900 } }],
    ["a finger", { hasTouch: true, isMobile: true, viewport: { width: 375, height: 780 } }],
  ])("copies the code that is shown and what the sandbox has responded, with %s", async (_, options) => {
    const { page, close } = await visit({ ...options, permissions: ["clipboard-read", "clipboard-write"] });
    const press = (what: Locator) => ("hasTouch" in options ? what.tap() : what.click());
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.goto(`${siteUrl}reference/getFacesUsingGET`, { waitUntil: "networkidle" });
    const code = page.locator(".operation-code .blocks > .active");
    const copy = code.locator("button.copy");
    if ("hasTouch" in options) expect(await copy.evaluate((one) => getComputedStyle(one).opacity)).toBe("1");
    else await code.hover();
    await press(copy);
    await expect.poll(copied).toContain("curl");
    await press(page.getByRole("button", { name: "Try it" }));
    await press(page.getByRole("button", { name: "Send" }));
    await press(page.getByRole("button", { name: "Copy the response" }));
    await page.getByRole("status").getByText("Copied").waitFor();
    expect(await copied()).toBe(await page.locator(".exchange > pre").textContent());
    await close();
  });
});
