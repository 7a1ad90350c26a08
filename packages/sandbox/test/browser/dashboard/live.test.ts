import { operationTable } from "@idaas-face/types";
import { expect, it, onTestFinished } from "vitest";
import { startSandbox } from "../../../src/index.js";
import { runningSandbox } from "../../support/http.js";
import { newPage, openDashboard, rowOf } from "../support/pages.js";

it("shows what others do, and leaves nothing in the journal by looking", async () => {
  const { page, part, sandbox } = await openDashboard();
  await part("Users").waitFor();
  await sandbox.control.createUser({ name: "From elsewhere" });
  await rowOf(page, "From elsewhere").waitFor();
  expect(await sandbox.control.journal()).toEqual([]);
});

it("gets nothing while nothing changes", async () => {
  const { page } = await openDashboard();
  const next = () => page.waitForResponse((response) => response.url().endsWith("/_sandbox/overview"));
  await next();
  expect((await next()).status()).toBe(304);
});

it("asks nothing while nobody looks, and at once when somebody does", async () => {
  const sandbox = await runningSandbox();
  const page = await newPage(sandbox.url);
  await page.clock.install();
  await page.goto(sandbox.url);
  await rowOf(page, "Ada").waitFor();
  const look = (hidden: boolean) =>
    page.evaluate((isHidden) => {
      Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await look(true);
  await page.getByText("Paused").waitFor();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await sandbox.control.createUser({ name: "Unseen" });
  await page.clock.runFor(60_000);
  // Any earlier request of the page shows up before this one.
  await page.evaluate(() => fetch("/last"));
  expect(asked).toEqual([`${sandbox.url}/last`]);
  await look(false);
  await rowOf(page, "Unseen").waitFor();
  await page.getByText("Live", { exact: true }).waitFor();
});

it("says that the sandbox is gone, and goes on when it is back", async () => {
  const first = await startSandbox({ port: 0, memory: true });
  const page = await newPage(first.url, {}, /net::ERR_/);
  await page.goto(first.url);
  await page.getByText("Live", { exact: true }).waitFor();
  await first.close();
  await page.getByText("Not reached").waitFor();
  await rowOf(page, "Ada").waitFor();
  const second = await startSandbox({ port: Number(new URL(first.url).port), memory: true });
  onTestFinished(() => second.close());
  await second.control.createUser({ name: "Of the second" });
  await rowOf(page, "Of the second").waitFor();
  await page.getByText("Live", { exact: true }).waitFor();
});

it("keeps what is being typed and what is open while the page changes", async () => {
  const { page, part, sandbox } = await openDashboard({ filled: true });
  const entry = part("Requests").locator("details").nth(2);
  await entry.locator("summary").click();
  const open = await entry.locator(".path").textContent();
  await page.getByRole("button", { name: "New user" }).click();
  await page.getByLabel("Name", { exact: true }).pressSequentially("Ev");
  await sandbox.control.createUser({ name: "Meanwhile" });
  const { method, path } = operationTable.deleteFaceUsingDELETE;
  await fetch(sandbox.url + path.replace("{faceid}", "1"), { method });
  await rowOf(page, "Meanwhile").waitFor({ state: "attached" });
  await page.getByLabel("Name", { exact: true }).pressSequentially("e");
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Eve");
  expect(await part("Requests").locator("details[open] .path").allTextContents()).toEqual([open]);
});
