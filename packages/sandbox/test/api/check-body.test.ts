import { expect, it } from "vitest";
import { refusalOf } from "../../src/api/check-body.js";

it("a refusal tells the first mistakes and the number of the others, since a body may have a million", () => {
  const mistake = (number: number) => ({
    instancePath: "",
    keyword: "additionalProperties",
    message: "must not have it",
    params: { additionalProperty: `key${number}` },
  });
  const { message, details } = refusalOf(Array.from({ length: 100_000 }, (_, i) => mistake(i)));
  expect(message).toMatch(
    /^The body does not fit: the property key0 is unknown; .*key19 is unknown; and 99980 more\.$/,
  );
  expect(details.parameters).toHaveLength(20);
});
