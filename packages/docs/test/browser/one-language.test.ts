import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

it("keeps the language of code that the reader chose, on every page and after a reload", async () => {
  const { page, watched, close } = await visit();
  const shown = () => page.locator(".vp-code-group .blocks > .active").first().textContent();
  await page.goto(`${siteUrl}reference/getFacesUsingGET`, { waitUntil: "networkidle" });
  expect(await shown()).toContain("curl");
  await page.getByText("Python", { exact: true }).first().click();
  expect(await shown()).toContain("face_api");

  // By the router, and by the browser.
  await page.locator(".VPSidebar").getByText("Delete a face").click();
  await page.getByRole("heading", { level: 1, name: "Delete a face" }).waitFor();
  await page.waitForFunction(() =>
    document.querySelector(".blocks > .active")?.textContent?.includes("face_api"),
  );
  await page.reload({ waitUntil: "networkidle" });
  expect(await shown()).toContain("face_api");

  // A group without Python shows its first tab, and another choice does not undo the first.
  await page.goto(`${siteUrl}guides/testing`, { waitUntil: "networkidle" });
  await page.goto(`${siteUrl}reference/authenticateAdminApiUsingPOST`, { waitUntil: "networkidle" });
  expect(await shown()).toContain("curl");
  expect(watched.errors).toEqual([]);
  await close();
});
