import { expect, it } from "vitest";
import { randomSerialNumber, randomUuid } from "../../src/platform/random.js";

it("a UUID is of version 4, whatever bytes it is made of", () => {
  expect(randomUuid((count) => new Uint8Array(count))).toBe("00000000-0000-4000-8000-000000000000");
  expect(randomUuid((count) => new Uint8Array(count).fill(255))).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
});

it("a serial number has two halves of five digits", () => {
  expect(randomSerialNumber((count) => new Uint8Array(count))).toBe("00000-00000");
  expect(randomSerialNumber((count) => new Uint8Array(count).fill(255))).toBe("67295-67295");
});
