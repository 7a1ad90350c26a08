import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { document, operations } from "../../build/document.js";
import { distFolder } from "../../build/paths.js";
import { useBrowser } from "../support/visit.js";

const visit = useBrowser();
const address = pathToFileURL(join(distFolder, "face-api.html")).href;

describe("the reference in one file, opened from disk without a network", () => {
  it("shows every operation, asks for nothing, and complains of nothing", async () => {
    const { page, watched, close } = await visit();
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: document.info.title }).waitFor();
    expect(await page.title()).toBe(document.info.title);
    for (const { operationId, path, permission, source } of operations) {
      await page.goto(`${address}#operation/${operationId}`);
      await page.locator(`h2:text-is(${JSON.stringify(source.summary)})`).waitFor();
      await page.getByText(path, { exact: true }).first().waitFor();
      if (permission) await page.getByText(`permission: ${permission}`).first().waitFor();
    }
    expect(watched.requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(watched.failures).toEqual([]);
    expect(watched.errors).toEqual([]);
    await close();
  });
});
