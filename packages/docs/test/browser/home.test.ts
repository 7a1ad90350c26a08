import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { seriousProblems } from "../support/serious-problems.js";
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
  await page.getByRole("button", { name: "Run it" }).waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(20_000);
  expect(total).toBeLessThan(200_000);
  await close();
});

it("runs the code that it shows, and a face walks from ACTIVATING to ACTIVE", async () => {
  const { page, watched, outside, close } = await visit();
  await page.goto(siteUrl, { waitUntil: "networkidle" });
  const live = page.getByRole("region", { name: "A live call" });
  await live.getByText("faces.create").first().waitFor();
  await page.getByRole("button", { name: "Run it" }).click();
  await live.getByAltText("The QR code that Ada scans").waitFor();
  await live.getByText('"status": "ACTIVATING"').waitFor();
  await live.getByRole("status").getByText("ACTIVE", { exact: true }).waitFor();
  expect(await live.getByRole("status").locator(".chip").allTextContents()).toEqual(["ACTIVATING", "ACTIVE"]);
  await page.getByRole("button", { name: "Run it again" }).waitFor();
  expect(await seriousProblems(page)).toEqual([]);
  expect(watched.errors).toEqual([]);
  expect(outside()).toEqual([]);
  await close();
});

it("moves nothing for a reader who asked for less motion", async () => {
  const { page, close } = await visit({ reducedMotion: "reduce" });
  await page.goto(siteUrl, { waitUntil: "networkidle" });
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return `${transitionDuration}, ${animationDuration}`.split(", ").map(Number.parseFloat);
      }),
    ),
  );
  expect(longest).toBeLessThan(0.001);
  await close();
});
