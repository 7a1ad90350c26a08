// Tries every generator on the published documents: `tsx generators/main.ts [--only NAME,NAME]`.
import { parseArgs } from "node:util";
import type { Outcome } from "./generator.js";
import { openApiGenerators } from "./openapi-generator.js";
import { otherGenerators } from "./other-generators.js";
import { tryGenerator } from "./try-generator.js";
import { npmGenerators } from "./type-script.js";
import { writeTable } from "./write-table.js";

const { values } = parseArgs({ options: { only: { type: "string" } } });
const all = [...openApiGenerators, ...npmGenerators, ...otherGenerators];
const wanted = values.only?.split(",") ?? [];
const chosen = wanted.length > 0 ? all.filter(({ name }) => wanted.some((one) => name.endsWith(one))) : all;
if (chosen.length === 0) {
  console.error(
    `No generator is called ${values.only}: choose from ${all.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const generator of chosen) {
  try {
    outcomes.push(await tryGenerator(generator));
    console.log(`✓ ${generator.name} ${generator.version}`);
  } catch (error) {
    console.error(`✗ ${generator.name} ${generator.version}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
// A table of some of them would lose the others.
if (chosen.length === all.length && process.exitCode === undefined) await writeTable(outcomes);
