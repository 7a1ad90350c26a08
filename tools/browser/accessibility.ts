import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * Lists the problems that axe finds in a page as it is now, a line each with the place. The debugger puts axe into the
 * page, so it works under every content security policy.
 *
 * @param only the IDs of the rules to check
 * @default all rules
 */
export async function accessibilityProblems(page: Page, only?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (rules) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await inPage.run({
      resultTypes: ["violations"],
      ...(rules && { runOnly: rules }),
    });
    return found.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.map(({ target, failureSummary }) => `${target} (${failureSummary})`),
    }));
  }, only);
  return violations.map(({ id, impact, where }) => `${impact}: ${id} at ${where.join(", ")}`);
}
