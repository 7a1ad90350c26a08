import { accessibilityProblems } from "@idaas-face/browser";
import type { Page } from "playwright-core";

/** What axe finds wrong with a page as it is now, without what it calls minor or moderate. */
export async function seriousProblems(page: Page): Promise<string[]> {
  return (await accessibilityProblems(page)).filter((problem) => /^(?:serious|critical):/.test(problem));
}
