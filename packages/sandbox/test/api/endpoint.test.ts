import { expect, it } from "vitest";
import { endpoints, handlers } from "../support/document.js";

it("an operation without a handler fails at start", () => {
  const { putThing: _, ...others } = handlers;
  expect(() => endpoints(others)).toThrow(
    "The operation putThing of the document has no handler: write one.",
  );
});

it("a handler without an operation fails at start", () => {
  expect(() => endpoints({ ...handlers, dropThing: handlers.getThing })).toThrow(
    "There is a handler for dropThing, which is not an operation of the document.",
  );
});

it("each endpoint knows the errors that its operation documents", () => {
  const [first] = endpoints();
  expect(first?.refusals.get("invalidId")).toEqual({
    status: 400,
    body: { errorCode: "invalid_id", errorMessage: "Example of invalid_id." },
  });
});
