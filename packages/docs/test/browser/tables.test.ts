import { describe, expect, it } from "vitest";
import { builtPages } from "../support/built-pages.js";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

describe.concurrent.each(builtPages().filter(({ html }) => html.includes("<table")))(
  "$file",
  ({ address }) => {
    it("hides no part of a table at 1440, 1024 and 375 px", async () => {
      const { page, close } = await visit();
      await page.goto(siteUrl + address);
      for (const width of [1440, 1024, 375]) {
        await page.setViewportSize({ width, height: 900 });
        const hidden = await page.locator(".table-frame table, .table-frame").evaluateAll((boxes) =>
          boxes
            .filter((box) => {
              const frame = box.closest(".table-frame") as HTMLElement;
              return box.scrollWidth > frame.clientWidth + 1;
            })
            .map((box) => (box.textContent ?? "").slice(0, 80)),
        );
        expect(hidden, `at ${width} px`).toEqual([]);
      }
      await close();
    });
  },
);

it("the life of a face is readable on a phone: lists in the place of drawings", async () => {
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
