import { expect, it } from "vitest";
import { optionComplaint } from "../src/option-complaint.js";

const types = { port: "number", host: "string", store: "object", seed: undefined };

it("an unknown option is named, also without a value", () => {
  expect(optionComplaint({ port: 1, prot: undefined } as object, types)).toBe(
    "The option `prot` is unknown: did you mean `port`?",
  );
});

it.each([
  [{ port: "1" }, "`port` must be a number; got a string."],
  [{ host: 5 }, "`host` must be a string; got a number."],
  [{ store: null }, "`store` must be an object; got null."],
  [{ host: {} }, "`host` must be a string; got an object."],
])("an option of the wrong type is named: %j", (options, complaint) => {
  expect(optionComplaint(options as object, types)).toBe(complaint);
});

it.each([null, 5, [], () => 1])("options that are not an object are refused: %j", (options) => {
  expect(optionComplaint(options as unknown as object, types)).toBe("The options must be an object.");
});

it("an inherited option is checked too", () => {
  expect(optionComplaint(Object.create({ port: "1" }), types)).toBe("`port` must be a number; got a string.");
});

it("options that fit, are left out, or have a check of their own cause no complaint", () => {
  expect(optionComplaint({ port: 1, host: undefined, seed: 5 } as object, types)).toBeUndefined();
});
