// Takes the pictures of the README: `npm run screenshots`.
import { fileURLToPath } from "node:url";
import { launchBrowser } from "@idaas-face/browser";
import { playScene } from "@idaas-face/scene";
import { startSandbox } from "../src/index.js";

const running = await launchBrowser();
const sandbox = await startSandbox({ memory: true });
try {
  await sandbox.control.advanceClock({ now: "2026-11-24T09:00:00Z" });
  await playScene(sandbox);
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await running.browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
    await page.goto(sandbox.url);
    await page.getByRole("region", { name: "Users" }).waitFor();
    const path = fileURLToPath(new URL(`dashboard-${colorScheme}.png`, import.meta.url));
    await page.screenshot({ path, animations: "disabled" });
  }
} finally {
  await sandbox.close();
  await running.close();
}
