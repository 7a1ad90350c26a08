import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

/** Goes on by the Tab key until something with this text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.trim().startsWith(text)) return;
  }
  throw new Error(`The Tab key does not come to "${text}".`);
}

it("enrols a user on the page Try it by keyboard alone", async () => {
  const { page, close } = await visit();
  await page.goto(`${siteUrl}try`);
  await page.getByRole("button", { name: "Create a face" }).waitFor();
  await tabTo(page, "Create a face");
  await page.keyboard.press("Enter");
  await page.getByAltText("The QR code that starts the registration").waitFor();
  await tabTo(page, "Scan the code");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "ACTIVE" }).waitFor();
  await tabTo(page, "ACTIVE");
  await page.keyboard.press("Enter");
  await page.getByText("The face is ACTIVE.").waitFor();
  await close();
});

it("skips to the content, and shows the other samples of an operation, by keyboard alone", async () => {
  const { page, close } = await visit();
  await page.goto(`${siteUrl}reference/getFacesUsingGET`, { waitUntil: "networkidle" });
  await tabTo(page, "Skip to content");
  await page.keyboard.press("Enter");
  await page.locator(".tabs input").first().focus();
  await page.keyboard.press("ArrowRight");
  const label = page.locator(".tabs input:focus-visible + label").first();
  expect(await label.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
  expect(await page.locator(".blocks > .active").getByText("FaceClient.fromEnv").isVisible()).toBe(true);
  await close();
});
