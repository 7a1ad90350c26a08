import { expect, it } from "vitest";
import { responseTo } from "../../src/api/documented-refusals.js";
import { Refusal } from "../../src/api/refusal.js";

const documented = new Map([
  [
    "notThere",
    { status: 404, body: { errorCode: "not_there", errorMessage: "Not there.", parameters: [{ a: 1 }] } },
  ],
]);

it("a refusal gets the response of the example of its name", () => {
  expect(responseTo(new Refusal("notThere"), documented)).toEqual(documented.get("notThere"));
});

it("the details of a refusal replace those of its example", () => {
  const refusal = new Refusal("notThere", { message: "Gone.", parameters: [{ b: 2 }] });
  const body = { errorCode: "not_there", errorMessage: "Gone.", parameters: [{ b: 2 }] };
  expect(responseTo(refusal, documented)).toEqual({ status: 404, body });
});

it("a refusal that the operation does not document is a mistake of ours", () => {
  expect(() => responseTo(new Refusal("other"), documented)).toThrow("no example other for this operation");
});
