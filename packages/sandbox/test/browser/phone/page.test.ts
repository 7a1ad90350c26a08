import { describe, expect, it } from "vitest";
import { runningSandbox } from "../../support/http.js";
import { expectUsable, looks, newPage, openLink } from "../support/pages.js";

describe.each(looks)("in $colorScheme, $viewport.width pixels wide, it is accessible and fits", (look) => {
  it("from the link to its end", async () => {
    const sandbox = await runningSandbox();
    const link = await openLink(sandbox);
    const page = await newPage(sandbox.url, look);
    await page.goto(link);
    await expectUsable(page);
    await page.getByRole("button", { name: "Send to review" }).click();
    await page.getByRole("heading", { name: "The face is REVIEW" }).waitFor();
    await expectUsable(page);
  });
});

it("works without a script, and a reload sends nothing again", async () => {
  const sandbox = await runningSandbox();
  const link = await openLink(sandbox);
  const page = await newPage(sandbox.url, { javaScriptEnabled: false });
  await page.goto(link);
  await page.getByRole("button", { name: "Fail" }).click();
  await page.getByRole("heading", { name: "The face is FAILED" }).waitFor();
  expect(page.url()).toBe(link);
  await page.reload();
  await page.getByRole("heading", { name: "The face is FAILED" }).waitFor();
});

it("is used by the keyboard", async () => {
  const sandbox = await runningSandbox();
  const page = await newPage(sandbox.url);
  await page.goto(await openLink(sandbox));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "The face is ACTIVE" }).waitFor();
});

it.each([
  ["an ended link", "This link has ended", (url: string) => url, 24 * 60 * 60],
  ["an unknown link", "This link is unknown", (url: string) => url.replace("code=", "code=_"), 0],
])("%s says so, accessibly", async (_, heading, change, seconds) => {
  const sandbox = await runningSandbox();
  const link = change(await openLink(sandbox));
  await sandbox.control.advanceClock(seconds);
  const page = await newPage(sandbox.url);
  await page.goto(link);
  await page.getByRole("heading", { name: heading }).waitFor();
  await expectUsable(page);
});
