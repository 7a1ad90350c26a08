import { faceStatuses } from "@idaas-face/types";
import { expect, it } from "vitest";
import { isFaceStatus } from "../src/index.js";

it.each(faceStatuses)("%s is a status that the file knows", (status) => {
  expect(isFaceStatus(status)).toBe(true);
});

it.each(["PAUSED", "active", " ACTIVE", "", undefined, null, 0, ["ACTIVE"], {}, "length"])(
  "%j is not a status",
  (value) => {
    expect(isFaceStatus(value)).toBe(false);
  },
);
