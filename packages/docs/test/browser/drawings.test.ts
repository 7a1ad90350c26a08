import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

it("lists replace the drawings of the life of a face on a phone", async () => {
  const { page, close } = await visit({ viewport: { width: 375, height: 780 } });
  const shown = async (what: string) =>
    Promise.all((await page.locator(what).all()).map((one) => one.isVisible()));
  await page.goto(`${siteUrl}guides/life`, { waitUntil: "networkidle" });
  expect(await shown(".drawing")).toEqual([false, false, false]);
  expect(await shown(".move-list")).toEqual([true, true, true]);
  await page.setViewportSize({ width: 1024, height: 780 });
  expect(await shown(".drawing")).toEqual([true, true, true]);
  expect(await shown(".move-list")).toEqual([false, false, false]);
  await close();
});
