import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * Lists the problems that axe finds in a page as it is now, a line each with the place. The debugger puts axe into the
 * page, so it works under every content security policy.
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
