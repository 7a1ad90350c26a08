import { PassThrough } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { readCredentials } from "../../src/command/credentials.js";

afterEach(() => void vi.useRealTimers());

test("a pipe that stays empty for a second gets a sentence, and the credentials count all the same", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const stdin = new PassThrough();
  const told: string[] = [];
  const reading = readCredentials({}, stdin, (text) => told.push(text));
  vi.advanceTimersByTime(999);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([
    "Waiting for the credentials on standard input: JSON, or set IDAAS_APPLICATION_ID and IDAAS_SHARED_SECRET.",
  ]);
  const credentials = { applicationId: "an-application", sharedSecret: "not-a-real-secret" };
  stdin.end(JSON.stringify(credentials));
  expect((await reading).credentials).toEqual(credentials);
  vi.advanceTimersByTime(10_000);
  expect(told).toHaveLength(1);
});
