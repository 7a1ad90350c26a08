import { copyFile, cp, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { addPolicy } from "./after/add-policy.js";
import { writeMachineReadable } from "./after/machine-readable.js";
import { downloads, yamlFile } from "./document.js";
import { referenceFile } from "./download/reference-file.js";
import { allPages } from "./pages/all-pages.js";
import { writeSite } from "./pages/write-site.js";
import { handWritten, repositoryRoot, siteFolder } from "./paths.js";

const dashboardPicture = join(repositoryRoot, "packages/sandbox/screenshots/dashboard-light.png");
const logo = fileURLToPath(import.meta.resolve("@idaas-face/common/look/logo.svg"));
const packageFolder = fileURLToPath(new URL("../", import.meta.url));

/** Builds the whole site into `dist/`. */
export async function buildSite(): Promise<void> {
  const [pages, reference] = await Promise.all([allPages(), referenceFile(yamlFile)]);
  await writeSite(pages);
  const publicFolder = join(siteFolder, "public");
  await cp(join(handWritten, "public"), publicFolder, { recursive: true });
  await copyFile(logo, join(publicFolder, "logo.svg"));
  await copyFile(dashboardPicture, join(publicFolder, "dashboard.png"));
  await writeFile(join(publicFolder, "face-api.html"), reference);
  for (const file of downloads) await copyFile(file, join(publicFolder, basename(file)));
  await build(packageFolder);
  await addPolicy();
  await writeMachineReadable(pages);
}
