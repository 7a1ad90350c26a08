import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, rowOf } from "../support/pages.js";

/** Goes on by Tab until the element with the focus has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press("Tab");
    const here = page.locator(":focus");
    const text =
      (await here.count()) === 0
        ? ""
        : ((await here.getAttribute("aria-label")) ?? (await here.textContent()));
    if ((text ?? "").replace(/\s+/g, " ").trim().startsWith(name)) return;
  }
  throw new Error(`No element with the name ${name} is reached by Tab.`);
}

it("without a mouse, a user is created and enrolled, and the focus goes back to where it was", async () => {
  const { page, part } = await openDashboard();
  await part("Users").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").textContent()).toBe("Skip to the users");
  await tabTo(page, "New user");
  await page.keyboard.press("Enter");
  await page.keyboard.type("eve");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Eve");
  await page.keyboard.press("Enter");
  await rowOf(page, "Eve").waitFor();
  expect(await page.locator(":focus").textContent()).toBe("New user");

  await tabTo(page, "New face of Eve");
  await page.keyboard.press("Space");
  await tabTo(page, "Create the face");
  await page.keyboard.press("Enter");
  const eve = rowOf(page, "Eve");
  await eve.getByText("ACTIVATING", { exact: true }).waitFor();
  await eve.getByRole("button", { name: "QR code" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.locator(":focus").textContent()).toBe("QR code");
  await tabTo(page, "ACTIVE");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("The face of Eve is ACTIVE.").waitFor();
});

it("the focus is visible", async () => {
  const { page, part } = await openDashboard({ filled: true });
  await part("Users").waitFor();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const outline = await page
      .locator(":focus")
      .evaluate((element) => getComputedStyle(element).outlineWidth);
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
  }
});

it("nothing moves for those who do not want it", async () => {
  const { page } = await openDashboard({ reducedMotion: "reduce" });
  const moving = await page.locator(".live").evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
