import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong with a page as it is now, each a line that says where. It is put into the page by the debugger, so it
 * works under every content security policy.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return (await inPage.run()).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.map(({ target, failureSummary }) => `${target} (${failureSummary})`),
    }));
  });
  return violations.map(({ id, impact, where }) => `${impact}: ${id} at ${where.join(", ")}`);
}
