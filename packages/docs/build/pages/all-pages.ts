import { changelogPage } from "../changes/changelog-page.js";
import { operations } from "../document.js";
import { operationPage } from "../operations/operation-page.js";
import { typesPage } from "../operations/types-page.js";
import { sdkPages } from "../sdk/sdk-pages.js";
import { handWrittenPages } from "./hand-written.js";
import type { SitePage } from "./page.js";
import { upstreamPage } from "./upstream-page.js";

/** Makes every page of the site. */
export async function allPages(): Promise<SitePage[]> {
  return [
    ...handWrittenPages(),
    upstreamPage(),
    ...operations.map(operationPage),
    typesPage(),
    ...(await sdkPages()),
    await changelogPage(),
  ];
}
