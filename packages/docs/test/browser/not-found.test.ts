import { expect, it } from "vitest";
import { seriousProblems } from "../support/serious-problems.js";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

it("offers ways out where there is no page", async () => {
  const { page, close } = await visit({ viewport: { width: 375, height: 780 } });
  await page.goto(`${siteUrl}guides/no-such-page`, { waitUntil: "networkidle" });
  await page.getByRole("heading", { name: "There is no page at this address" }).waitFor();
  expect(await seriousProblems(page)).toEqual([]);
  await page.locator(".not-found").getByRole("link", { name: "Reference" }).click();
  await page.getByRole("heading", { level: 1, name: "The Face API" }).waitFor();
  await close();
});
