import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { forwardingPage } from "./forwarding-page.js";
import { outsideAddresses } from "./outside-addresses.js";
import { renderReference } from "./render-reference.js";
import { selfContained } from "./self-contained.js";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const yaml = fileURLToPath(import.meta.resolve("@idaas-face/spec/openapi.yaml"));
const json = fileURLToPath(import.meta.resolve("@idaas-face/spec/openapi.json"));

const page = selfContained(await renderReference(yaml));
const outside = outsideAddresses(page);
if (outside.length > 0) {
  console.error(
    `The reference page would request ${outside.join(", ")}: ` +
      "add each address to `replacements` in build/self-contained.ts, so that the page opens without a network.",
  );
  process.exit(1);
}

const { info } = JSON.parse(await readFile(json, "utf8")) as { info: { title: string } };
await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, "reference"), { recursive: true });
await writeFile(join(dist, "reference/index.html"), page);
await writeFile(join(dist, "index.html"), forwardingPage(info.title, "reference/index.html"));
await copyFile(yaml, join(dist, "openapi.yaml"));
await copyFile(json, join(dist, "openapi.json"));
