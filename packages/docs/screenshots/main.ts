// Takes pictures of the site and of the sandbox's dashboard, for people who review a change: `npm run screenshots`.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "@idaas-face/browser";
import { startSandbox } from "@idaas-face/sandbox";
import { playScene } from "@idaas-face/scene";
import type { BrowserContext } from "playwright-core";
import { serveSite } from "../serve/serve-site.js";
import { enrolInPage } from "./enrol-in-page.js";

const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 360, height: 780 } };

const folder = fileURLToPath(new URL("../pictures/", import.meta.url));
await mkdir(folder, { recursive: true });
const [site, sandbox, { browser, close }] = await Promise.all([
  serveSite(),
  startSandbox({ port: 0, memory: true }),
  launchBrowser(),
]);

/** The addresses of the pictured pages, by the name of the file. */
const pictured: Record<string, string> = {
  home: site.url,
  guide: `${site.url}guides/life`,
  operation: `${site.url}reference/createFaceAuthenticatorUsingPOST`,
  "try-it": `${site.url}try`,
  dashboard: sandbox.url,
};

try {
  await playScene(sandbox);
  for (const colorScheme of ["light", "dark"] as const)
    for (const [size, viewport] of Object.entries(sizes)) {
      const context = await browser.newContext({ colorScheme, viewport });
      await takeAll(context, `${size}-${colorScheme}`);
      await context.close();
    }
  console.log(`Pictures of ${Object.keys(pictured).join(", ")} are in ${folder}.`);
} finally {
  await Promise.all([close(), site.close(), sandbox.close()]);
}

async function takeAll(context: BrowserContext, suffix: string): Promise<void> {
  const page = await context.newPage();
  for (const [name, address] of Object.entries(pictured)) {
    // The dashboard never stops polling.
    await page.goto(address, { waitUntil: name === "dashboard" ? "load" : "networkidle" });
    if (name === "try-it") await enrolInPage(page);
    if (name === "dashboard") await page.getByRole("region", { name: "Users" }).waitFor();
    await page.screenshot({ path: `${folder}${name}-${suffix}.png`, fullPage: true });
  }
}
