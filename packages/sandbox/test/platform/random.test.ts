import { expect, it } from "vitest";
import { randomSerialNumber, randomUuid, secureRandom, timeOrderedUuid } from "../../src/platform/random.js";

it("a UUID is of version 4, whatever bytes it is made of", () => {
  expect(randomUuid((count) => new Uint8Array(count))).toBe("00000000-0000-4000-8000-000000000000");
  expect(randomUuid((count) => new Uint8Array(count).fill(255))).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
});

it("a UUID that is ordered by time is of version 7, begins with its time, and goes on at random", () => {
  const zeros = (count: number) => new Uint8Array(count);
  const ones = (count: number) => new Uint8Array(count).fill(255);
  expect(timeOrderedUuid(zeros, 0x0123456789ab)).toBe("01234567-89ab-7000-8000-000000000000");
  expect(timeOrderedUuid(ones, 1)).toBe("00000000-0001-7fff-bfff-ffffffffffff");
  expect(timeOrderedUuid(ones, -1)).toBe("00000000-0000-7fff-bfff-ffffffffffff");
});

it("bytes may be a part of others", () => {
  const part = (count: number) =>
    new Uint8Array(64)
      .fill(255)
      .fill(0, 8)
      .subarray(8, 8 + count);
  expect(timeOrderedUuid(part, 1)).toBe("00000000-0001-7000-8000-000000000000");
  expect(randomSerialNumber(part)).toBe("00000-00000");
});

it("a serial number has two halves of five digits", () => {
  expect(randomSerialNumber((count) => new Uint8Array(count))).toBe("00000-00000");
  expect(randomSerialNumber((count) => new Uint8Array(count).fill(255))).toBe("67295-67295");
});

it("random bytes are never given twice, and are many where many are asked for", () => {
  const ids = Array.from({ length: 2000 }, () => randomUuid(secureRandom));
  expect(new Set(ids).size).toBe(ids.length);
  expect(secureRandom(5000)).toHaveLength(5000);
});

it("random bytes that were given are one's own", () => {
  const mine = secureRandom(8);
  const before = [...mine];
  for (let i = 0; i < 1000; i++) secureRandom(8);
  expect([...mine]).toEqual(before);
});
