import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

it("assumptions.json says the same as the table in UPSTREAM.md", () => {
  const section = read("UPSTREAM.md")
    .split(/^## /m)
    .find((one) => one.startsWith("Assumptions"));
  const rows = [...(section ?? "").matchAll(/^\| _([^|]+)_ +\|(.*)\|$/gm)].map(([, name, rest = ""]) => {
    const [assume, because, settles] = rest.split("|").map((cell) => cell.trim());
    return { name, assume, because, settles };
  });
  expect(rows.length).toBeGreaterThan(10);
  expect(JSON.parse(read("assumptions.json"))).toEqual(rows);
});
