import { FaceClient, type FaceClientOptions } from "@idaas-face/client";
import { afterEach, beforeEach, it, jest } from "@jest/globals";
import { fakedSteps } from "./work/fake-timers.js";

const baseUrl = "https://acme.us.trustedauth.com";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it.each(fakedSteps)("$name", async ({ run }) => {
  await run({
    advance: (ms) => jest.advanceTimersByTimeAsync(ms),
    newClient: (fetch, options) => {
      jest.spyOn(globalThis, "fetch").mockImplementation(fetch);
      return new FaceClient({ baseUrl, ...options } as FaceClientOptions);
    },
  });
});
