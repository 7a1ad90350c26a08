import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** Loads the text of a built module and of all its imports, and the packages among them. */
function load(file: string, seen = new Map<string, string>(), packages = new Set<string>()) {
  if (seen.has(file)) return { seen, packages };
  const code = readFileSync(file, "utf8");
  seen.set(file, code);
  for (const [, specifier = ""] of code.matchAll(/^(?:import|export)\b[^"';]*?["']([^"']+)["'];?$/gm)) {
    if (specifier.startsWith(".")) load(fileURLToPath(new URL(specifier, `file://${file}`)), seen, packages);
    else packages.add(specifier);
  }
  return { seen, packages };
}

const { seen, packages } = load(fileURLToPath(new URL("../dist/core.js", import.meta.url)));

it("the core needs nothing of Node: of packages only those for hashes and QR codes", () => {
  expect([...packages].sort()).toEqual(["@noble/hashes/sha2.js", "@noble/hashes/utils.js", "uqr"]);
  // Ajv's code holds a text that would load a part of it, and never runs it.
  const code = [...seen.values()].join("\n").replaceAll('"require(\\"ajv/', "");
  expect(code).not.toMatch(/["']node:|\brequire\(|\bprocess\.\w|\bBuffer\b/);
});

it("the core makes no code at run time", () => {
  expect([...seen.values()].join("\n")).not.toMatch(/\beval\(|\bnew Function\b|\bimport\(/);
});
