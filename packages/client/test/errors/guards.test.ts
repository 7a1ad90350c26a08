import { describe, expect, it, vi } from "vitest";
import * as errors from "../../src/errors/index.js";

const apiOptions = {
  operationId: "getFacesUsingGET",
  status: 400,
  errorCode: undefined,
  errorMessage: undefined,
  parameters: undefined,
  headers: {},
  requiredPermission: null,
};

type Exports = typeof errors;
type ErrorClass = new (message: string, options: typeof apiOptions) => Error;

const classes = Object.entries(errors).filter(([name]) => !name.startsWith("is")) as [string, ErrorClass][];
const guardOf = (name: string, from: Exports) =>
  (from as unknown as Record<string, (value: unknown) => boolean>)[`is${name}`];

describe.each(classes)("%s", (name, ErrorClass) => {
  it("has its name, and a guard that knows it and the errors that extend it", () => {
    const error = new ErrorClass("words", apiOptions);
    expect(error.name).toBe(name);
    for (const [otherName, Other] of classes) {
      expect(guardOf(otherName, errors)?.(error)).toBe(error instanceof Other);
    }
  });

  it("is known by the guard of another copy of the package", async () => {
    vi.resetModules();
    const copy: Exports = await import("../../src/errors/index.js");
    const error = new ErrorClass("words", apiOptions);
    expect((copy as unknown as Record<string, ErrorClass>)[name]).not.toBe(ErrorClass);
    expect(guardOf(name, copy)?.(error)).toBe(true);
  });
});

it.each([undefined, null, "ApiError", {}, new Error("words")])("a guard refuses %s", (value) => {
  expect(errors.isFaceError(value)).toBe(false);
});

it.each([
  ["AmbiguousCreateError", ["FaceError", "CallError"]],
  ["FaceStatusError", ["FaceError"]],
  ["ResponseError", ["FaceError", "CallError"]],
  ["ConfigurationError", ["FaceError"]],
  ["ServerError", ["FaceError", "CallError", "ApiError"]],
])("%s is known by its own guard and those of %j, and by no other", (name, ancestors) => {
  const [, ErrorClass = Error] = classes.find(([each]) => each === name) ?? [];
  const error = new ErrorClass("words", apiOptions);
  const known = classes.map(([each]) => each).filter((each) => guardOf(each, errors)?.(error));
  expect(new Set(known)).toEqual(new Set([...ancestors, name]));
});

it("a guard knows an error that was made with the class of the user's own that extends one", () => {
  class RetiredError extends errors.NotFoundError {}
  const error = new RetiredError("gone");
  expect([errors.isNotFoundError(error), errors.isApiError(error), errors.isConflictError(error)]).toEqual([
    true,
    true,
    false,
  ]);
});
