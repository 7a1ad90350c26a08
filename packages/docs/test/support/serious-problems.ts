import { accessibilityProblems } from "@idaas-face/browser";
import type { Page } from "playwright-core";

/** Lists what axe finds wrong with a page as it is now, without minor and moderate problems. */
export async function seriousProblems(page: Page): Promise<string[]> {
  return serious(await accessibilityProblems(page));
}

/** Lists the texts of a page that stand out too little. Nothing else about accessibility depends on the colours. */
export async function contrastProblems(page: Page): Promise<string[]> {
  return serious(await accessibilityProblems(page, ["color-contrast"]));
}

function serious(problems: string[]): string[] {
  return problems.filter((problem) => /^(?:serious|critical):/.test(problem));
}
