import { scrollsSideways } from "@idaas-face/browser";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { builtPages } from "../support/built-pages.js";
import { contrastProblems, seriousProblems } from "../support/serious-problems.js";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

/** Returns the beginning of each table that is wider than the room for it. */
function hiddenTables(page: Page): Promise<string[]> {
  return page
    .locator(".table-frame table, .table-frame")
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollWidth > (box.closest(".table-frame") as HTMLElement).clientWidth + 1)
        .map((box) => (box.textContent ?? "").slice(0, 80)),
    );
}

// One visit a page: to open it costs more than to look at it.
describe.concurrent.each(builtPages())("$file", ({ address }) => {
  it("is accessible, light and dark, hides nothing at any width, and asks for nothing from elsewhere", async () => {
    const { page, watched, outside, close } = await visit({ viewport: { width: 360, height: 780 } });
    await page.goto(siteUrl + address, { waitUntil: "networkidle" });
    expect(await contrastProblems(page), "in light").toEqual([]);
    // The fourth is a window of 1280 pixels at a zoom of 200 %.
    for (const width of [360, 375, 1024, 640, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await scrollsSideways(page), `scrolls sideways at ${width} px`).toBe(false);
      expect(await hiddenTables(page), `tables at ${width} px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("html.dark").waitFor();
    expect(await seriousProblems(page), "on a wide screen, in dark").toEqual([]);
    if (address.startsWith("sdk/"))
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(10_000);

    expect(watched.errors).toEqual([]);
    expect(watched.failures).toEqual([]);
    expect(outside()).toEqual([]);
    await close();
  });
});

describe("a phone", () => {
  it.each(["", "guides/errors", "reference/updateFaceUsingPUT", "sdk/client/FaceClient", "try"])(
    "shows the page at /%s accessibly",
    async (address) => {
      const { page, close } = await visit({ viewport: { width: 360, height: 780 } });
      await page.goto(siteUrl + address, { waitUntil: "networkidle" });
      expect(await seriousProblems(page)).toEqual([]);
      await close();
    },
  );
});
