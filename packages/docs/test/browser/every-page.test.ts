import { scrollsSideways } from "@idaas-face/browser";
import { describe, expect, it } from "vitest";
import { builtPages } from "../support/built-pages.js";
import { seriousProblems } from "../support/serious-problems.js";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

describe.concurrent.each(builtPages())("$file", ({ address }) => {
  it("shows itself without a complaint, and asks for nothing from elsewhere", async () => {
    const { page, seen, outside, close } = await visit({ viewport: { width: 360, height: 780 } });
    await page.goto(siteUrl + address, { waitUntil: "networkidle" });

    expect(await scrollsSideways(page), "is wider than a window of 360 pixels").toBe(false);
    expect(await seriousProblems(page), "on a phone, in light").toEqual([]);
    // A window of 1280 pixels, twice as large.
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await scrollsSideways(page), "is wider than the window at 200 % zoom").toBe(false);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("html.dark").waitFor();
    expect(await seriousProblems(page), "on a wide screen, in dark").toEqual([]);

    expect(seen.errors).toEqual([]);
    expect(seen.failures).toEqual([]);
    expect(outside()).toEqual([]);
    await close();
  });
});
