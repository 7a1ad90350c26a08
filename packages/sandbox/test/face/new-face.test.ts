import { expect, it } from "vitest";
import { newFace } from "../../src/face/new-face.js";
import { secureRandom } from "../../src/platform/random.js";
import { user } from "../support/records.js";

const flow = { mobile: false, email: false, qrCode: false, status: "NEW" } as const;
const make = (lifetime: number, now: number) =>
  newFace({ user: user(1), flow, params: {}, lifetime }, secureRandom, now);
const dayMs = 24 * 60 * 60 * 1000;

it("lasts as many days from its creation as the settings say", () => {
  expect(make(180, 1000)).toMatchObject({ created: 1000, expiry: 1000 + 180 * dayMs });
});

it("has no platform and was never used", () => {
  expect(make(180, 1000)).toMatchObject({ platform: null, lastUsed: null });
});

it("lasts no longer than dates do", () => {
  const last = Date.parse("9999-12-31T23:59:59.999Z");
  expect(make(2, last - 2 * dayMs).expiry).toBe(last);
  expect(make(2, last - dayMs).expiry).toBe(last);
});
