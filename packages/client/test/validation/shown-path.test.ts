import { propertyNames } from "@idaas-face/spec/response-validators";
import fc from "fast-check";
import { expect, it } from "vitest";
import { shownPath } from "../../src/validation/shown-path.js";

it("the path of the whole response is empty", () => {
  expect(shownPath("", [])).toBe("");
});

it("indexes and properties that the OpenAPI document declares are shown", () => {
  expect(shownPath("/1/status", [{}, {}])).toBe("/1/status");
});

it("a name that looks like an index is a name where there is no list", () => {
  expect(shownPath("/4915112345678", { 4915112345678: 1 })).toBe("/*");
  expect(shownPath("/0/1", [{ 1: 1 }])).toBe("/0/*");
});

it("a name that the server has made up is not shown, whatever is in it", () => {
  const names = fc.string().filter((name) => !propertyNames.has(name));
  fc.assert(
    fc.property(names, (name) => {
      const step = name.replaceAll("~", "~0").replaceAll("/", "~1");
      expect(shownPath(`/${step}/0/status/${step}`, { [name]: [{ status: {} }] })).toBe("/*/0/status/*");
    }),
  );
});
