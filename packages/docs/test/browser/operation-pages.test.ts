import { describe, expect, it } from "vitest";
import { operations } from "../../build/document.js";
import { siteUrl, useBrowser } from "../support/visit.js";

const visit = useBrowser();

describe.each(operations)("the page of $operationId", (operation) => {
  it("shows all its statuses with their examples, its permission and its retry class", async () => {
    const { page, close } = await visit();
    await page.goto(`${siteUrl}reference/${operation.operationId}`);
    for (const status of operation.statuses) await page.locator(`h3#status-${status}`).waitFor();
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text).toContain(`${operation.method} ${operation.path}`);
    if (operation.permission) expect(text).toContain(operation.permission);
    expect(text).toContain(operation.retry);
    await close();
  });
});
