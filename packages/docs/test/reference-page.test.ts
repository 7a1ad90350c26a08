import { readFileSync } from "node:fs";
import { launchBrowser, type RunningBrowser, watch } from "@idaas-face/browser";
import { type OpenApiDocument, readOperations } from "@idaas-face/spec/operations";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const dist = new URL("../dist/", import.meta.url);
const reference = new URL("reference/index.html", dist).href;
const document = JSON.parse(readFileSync(new URL("openapi.json", dist), "utf8")) as OpenApiDocument & {
  info: { title: string };
};

let running: RunningBrowser | undefined;
let page: Page;
let seen: ReturnType<typeof watch>;

beforeAll(async () => {
  running = await launchBrowser();
  const context = await running.browser.newContext({ offline: true });
  page = await context.newPage();
  page.setDefaultTimeout(5_000);
  seen = watch(page);
  await page.goto(reference);
  await page.getByRole("heading", { level: 1, name: document.info.title }).waitFor();
});

afterAll(() => running?.close());

describe("the reference page, opened from disk without a network", () => {
  it("has the title of the document", async () => {
    expect(await page.title()).toBe(document.info.title);
  });

  it.each(readOperations(document))(
    "shows $operationId",
    async ({ operationId, path, permission, source }) => {
      await page.goto(`${reference}#operation/${operationId}`);
      await page.locator(`h2:text-is(${JSON.stringify(source.summary)})`).waitFor();
      await page.getByText(path, { exact: true }).first().waitFor();
      if (permission) await page.getByText(`permission: ${permission}`).first().waitFor();
    },
  );

  it("is where the front page leads", async () => {
    await page.goto(new URL("index.html", dist).href);
    await page.waitForURL(`${reference}*`);
    await page.getByRole("heading", { level: 1, name: document.info.title }).waitFor();
  });

  it("never asks for anything but files of its own", () => {
    const outside = seen.requests.filter((url) => !/^(?:file|data|blob):/.test(url));
    expect(seen.requests).toContain(reference);
    expect(outside).toEqual([]);
  });

  it("has no request that fails", () => {
    expect(seen.failures).toEqual([]);
  });

  it("logs no error", () => {
    expect(seen.errors).toEqual([]);
  });
});
