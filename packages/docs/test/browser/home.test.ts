import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

it("loads the home page with at most 200 kB over the wire", async () => {
  const { page, close } = await visit();
  const sizes: Promise<number>[] = [];
  // The server of the test does not compress; GitHub Pages and every other one does.
  page.on("response", (response) => {
    sizes.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  await page.goto(siteUrl, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Try it in this page" }).waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(20_000);
  expect(total).toBeLessThan(200_000);
  await close();
});

it("finds activation, by keyboard alone", async () => {
  const { page, seen, outside, close } = await visit();
  await page.goto(siteUrl, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("activation");
  await page.locator(".VPLocalSearchBox .result").first().waitFor();
  const results = await page.locator(".VPLocalSearchBox .result").allTextContents();
  expect(results.join(" ")).toContain("activation e-mail");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== siteUrl);
  expect(seen.errors).toEqual([]);
  expect(outside()).toEqual([]);
  await close();
});
