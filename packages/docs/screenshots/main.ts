import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "@idaas-face/browser";
import { serveSite } from "../serve/serve-site.js";

/** What is pictured, by the name of its file. */
const pictured: Record<string, string> = {
  home: "",
  guide: "guides/life",
  operation: "reference/createFaceAuthenticatorUsingPOST",
  "try-it": "try",
};
const widths = { wide: 1280, phone: 360 };

const folder = fileURLToPath(new URL("../pictures/", import.meta.url));
await mkdir(folder, { recursive: true });
const site = await serveSite();
const { browser, close } = await launchBrowser();
try {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [size, width] of Object.entries(widths)) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(pictured)) {
        await page.goto(site.url + path, { waitUntil: "networkidle" });
        await page.screenshot({ path: `${folder}${name}-${size}-${colorScheme}.png`, fullPage: true });
      }
      await context.close();
    }
  }
} finally {
  await close();
  await site.close();
}
console.log(`Pictures of ${Object.keys(pictured).join(", ")} are in ${folder}.`);
