// Makes the picture of shared links and the icons of the site: `npm run screenshots:social`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "@idaas-face/browser";

const publicFolder = fileURLToPath(new URL("../pages/public/", import.meta.url));
const logo = readFileSync(fileURLToPath(import.meta.resolve("@idaas-face/common/look/logo.svg")), "utf8");
const { browser, close } = await launchBrowser();

async function take(name: string, width: number, height: number, style: string, text = ""): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>body { margin: 0; ${style} }</style><body>${logo}${text}</body>`);
  await page.screenshot({ path: publicFolder + name });
  await page.close();
}

try {
  await take("icon-32.png", 32, 32, "svg { display: block; width: 32px }");
  await take(
    "icon-180.png",
    180,
    180,
    "padding: 26px; background: #fff } svg { display: block; width: 128px",
  );
  await take(
    "social.png",
    1200,
    630,
    "padding: 84px; background: #0e1014; color: #eceef3; font: 600 58px/1.2 system-ui } svg { width: 110px } p { margin: 36px 0 0 } small { color: #a0a8b9; font-size: 34px; font-weight: 400",
    "<p>Enrol and manage face biometrics in Entrust Identity as a Service, from TypeScript</p><p><small>idaas-face: a client, a sandbox, a contract kit</small></p>",
  );
} finally {
  await close();
}
