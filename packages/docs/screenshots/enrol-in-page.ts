import type { Page } from "playwright-core";

/** Makes a first call on the page Try it, and scans its code. */
export async function enrolInPage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Create a face" }).click();
  await page.getByRole("img", { name: "The QR code that starts the registration" }).waitFor();
  await page.getByRole("button", { name: "Scan the code" }).click();
}
