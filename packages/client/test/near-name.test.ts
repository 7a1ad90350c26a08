import { expect, it } from "vitest";
import { refuseNearNames } from "../src/near-name.js";

const known = ["maxRetries", "id", "status", "totalTimeoutMs"];

it.each([
  ["maxretries", "maxRetries"],
  ["max-retries", "maxRetries"],
  ["maxRetires", "maxRetries"],
  ["maxRetrie", "maxRetries"],
  ["maxRetriess", "maxRetries"],
  ["totlTimeoutMs", "totalTimeoutMs"],
  ["ID", "id"],
  ["Status", "status"],
])("%s is refused, with the name that was meant", (name, meant) => {
  expect(() => refuseNearNames({ [name]: 1 }, known)).toThrow(`\`${name}\`: did you mean \`${meant}\`?`);
});

it.each(["maxRetries", "id", "it", "retries", "language", "timeout", "", "maximumRetries"])(
  "%j is taken",
  (name) => {
    expect(() => refuseNearNames({ [name]: 1 }, known)).not.toThrow();
  },
);
