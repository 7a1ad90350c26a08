// Takes the picture of a first call that the README of the repository shows: `npm run screenshots:readme`.
import { fileURLToPath } from "node:url";
import { launchBrowser } from "@idaas-face/browser";
import { serveSite } from "../serve/serve-site.js";
import { enrolInPage } from "./enrol-in-page.js";

const [site, { browser, close }] = await Promise.all([serveSite(), launchBrowser()]);
try {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1180, height: 1500 } });
    await page.goto(`${site.url}try`, { waitUntil: "networkidle" });
    await enrolInPage(page);
    const path = fileURLToPath(new URL(`first-call-${colorScheme}.png`, import.meta.url));
    await page.locator(".try > section").first().screenshot({ path, animations: "disabled" });
  }
} finally {
  await Promise.all([close(), site.close()]);
}
