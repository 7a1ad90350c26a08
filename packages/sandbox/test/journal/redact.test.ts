import { secretProperties } from "@idaas-face/types";
import { expect, it } from "vitest";
import { redact } from "../../src/journal/redact.js";

it.each(secretProperties)("%s is hidden, at any depth and of any type", (name) => {
  expect(redact({ [name]: "secret", list: [{ [name]: { inside: "secret" } }] })).toEqual({
    [name]: "[redacted]",
    list: [{ [name]: "[redacted]" }],
  });
});

it("everything else stays, and so does a secret that is not there", () => {
  const value = { a: [1, null, { b: "text" }], activationUrl: null };
  expect(redact(value)).toEqual(value);
});
