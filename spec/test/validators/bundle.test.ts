import { expect, it } from "vitest";
import type { Schema } from "../../operations/index.js";
import { bundle } from "../../validators/bundle.js";
import { compileValidators } from "../../validators/compile.js";
import { loadValidators } from "../support/load-validators.js";

const compile = (schema: object) => compileValidators({ paths: {} }, { one: schema as Schema });

it("a module that requires parts of Ajv becomes one that stands alone", async () => {
  const source = compile({ type: "string", maxLength: 1 });
  expect(source).toContain("require(");
  const { validators } = await loadValidators(await bundle(source));
  expect(validators.get("one")?.("é")).toBe(true);
  expect(validators.get("one")?.("éé")).toBe(false);
});

it("a part that belongs to another package than Ajv ends the build", async () => {
  const source = compile({ type: "array", uniqueItems: true, items: {} });
  await expect(bundle(source)).rejects.toThrow("fast-deep-equal");
});
