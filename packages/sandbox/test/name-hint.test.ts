import { expect, it } from "vitest";
import { nameHint } from "../src/name-hint.js";

const known = ["port", "host", "seed", "databaseUrl"];

it.each([
  ["prot", "port"],
  ["prt", "port"],
  ["seeds", "seed"],
  ["database-url", "databaseUrl"],
  ["databaseURL", "databaseUrl"],
])("a slip gets the nearest known name: %s is %s", (name, near) => {
  expect(nameHint(name, known)).toBe(`did you mean \`${near}\`?`);
});

it.each(["x", "colour", ""])("a name that is not near any gets all of them: %j", (name) => {
  expect(nameHint(name, ["port", "host"])).toBe("choose from `port`, `host`.");
});
