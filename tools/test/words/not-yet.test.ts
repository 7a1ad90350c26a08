import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { notYet } from "../../words/not-yet.mjs";

it.each(notYet)("%s, whose wording is not checked yet, is a folder of the repository", (folder) => {
  expect(existsSync(new URL(`../../../${folder}`, import.meta.url))).toBe(true);
});
