import { personalProperties, secretProperties } from "@idaas-face/types";
import { expect, it } from "vitest";
import { redact } from "../../src/journal/redact.js";

it.each([...secretProperties, ...personalProperties])(
  "%s is hidden, at any depth and of any type",
  (name) => {
    expect(redact([{ [name]: "secret" }, { [name]: { inside: "secret" } }])).toEqual([
      { [name]: "[redacted]" },
      { [name]: "[redacted]" },
    ]);
  },
);

it("keeps the values of declared properties, and null", () => {
  const value = [{ applicantId: "a", mobile: true, expiry: null, activationUrl: null }];
  expect(redact(value)).toEqual(value);
});

it("hides the values of undeclared properties: they may be secrets under a misspelt name", () => {
  expect(redact({ SharedSecret: "secret", applicantId: { token: "secret" } })).toEqual({
    SharedSecret: "[redacted]",
    applicantId: { token: "[redacted]" },
  });
  expect(redact("secret")).toBe("[redacted]");
  expect(redact({ "a-secret@in.the.name": 1 })).toEqual({ "…": "[redacted]" });
});

it.each(["ada@example.com", "<ada@example.com>", "a@b", `${"x".repeat(200)}@example.com`])(
  "an e-mail address is hidden wherever it stands: %s",
  (text) => {
    expect(redact({ workflowRunId: text, applicantId: "ada" })).toEqual({
      workflowRunId: "[redacted]",
      applicantId: "ada",
    });
    expect(redact([text])).toEqual(["[redacted]"]);
  },
);

it("cuts off long texts", () => {
  const names = Array.from({ length: 1000 }, (_, i) => [`n${i}`, 1]);
  expect(Object.keys(redact(Object.fromEntries(names)) as object)).toHaveLength(20);
  expect(redact({ applicantId: "x".repeat(1000) })).toEqual({ applicantId: `${"x".repeat(100)}…` });
  expect(redact(Array(1000).fill(1))).toHaveLength(20);
});
