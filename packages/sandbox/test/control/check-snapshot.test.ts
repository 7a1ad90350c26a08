import { expect, it } from "vitest";
import { checkSnapshot } from "../../src/control/check-snapshot.js";
import { emptySnapshot, type Snapshot } from "../../src/store/snapshot.js";
import { application, face, token, user } from "../support/records.js";
import { noon } from "../support/sandbox.js";

const check = (change: Partial<Snapshot>) => () => checkSnapshot({ ...emptySnapshot, ...change }, noon);
const { shared } = emptySnapshot;

it("takes a snapshot whose parts go together", () => {
  const parts = {
    users: [user(1, { aliases: ["user-1", "USER-1"] }), user(2)],
    faces: [face(1), face(2)],
    tokens: [token("a", 0)],
  };
  expect(check(parts)).not.toThrow();
});

it.each([
  ["a face of nobody", { faces: [face(1)] }, "belongs to no user"],
  ["a user twice", { users: [user(1), user(1)] }, "Two users of the snapshot are the same."],
  ["an application twice", { applications: [application(1), application(1)] }, "Two applications"],
  ["a token twice", { tokens: [token("a", 0), token("a", 1)] }, "Two tokens"],
  ["a face twice", { users: [user(1)], faces: [face(1, { status: "FAILED" }), face(1)] }, "Two faces"],
  [
    "two users of one login name",
    { users: [user(1), user(2, { userId: "USER-1" })] },
    "Two names of the snapshot are the same.",
  ],
  [
    "an alias that is another user's login name",
    { users: [user(1), user(2, { aliases: ["User-1"] })] },
    "Two names of the snapshot are the same.",
  ],
  [
    "a clock beyond all dates",
    { shared: { ...shared, clockOffsetMs: 253402300799999 } },
    "The clock cannot show",
  ],
])("refuses one with %s", (_, change, message) => {
  expect(check(change)).toThrow(message);
});
