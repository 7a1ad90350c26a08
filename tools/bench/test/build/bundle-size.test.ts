import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { bundleSize } from "../../build/bundle-size.js";

const folder = fileURLToPath(new URL("../../", import.meta.url));

describe("bundleSize", () => {
  it("is nothing for a module without code", async () => {
    expect(await bundleSize("", folder)).toBe(0);
  });

  it("is that of the minified code, however long its own names are", async () => {
    const sizeWith = (name: string) => bundleSize(`export const twice = (${name}) => ${name} * 2;`, folder);
    expect(await sizeWith("numberOfFaces")).toBe(await sizeWith("n"));
  });

  it("has in it what the module imports", async () => {
    expect(await bundleSize(`export { default } from "openapi-fetch";`, folder)).toBeGreaterThan(1000);
  });

  it("leaves out what the module loads later, but not what it needs at once as well", async () => {
    const ownFolder = realpathSync(mkdtempSync(join(tmpdir(), "bundle-size-")));
    onTestFinished(() => rmSync(ownFolder, { recursive: true }));
    const numbers = Array.from({ length: 500 }, (_, index) => index).join(" ");
    writeFileSync(join(ownFolder, "long.js"), `export const text = "${numbers}";`);
    const later = `export const load = () => import("./long.js");`;
    expect(await bundleSize(later, ownFolder)).toBeLessThan(250);
    expect(await bundleSize(`export * from "./long.js"; ${later}`, ownFolder)).toBeGreaterThan(500);
  });
});
