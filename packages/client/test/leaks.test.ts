import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import type { FetchInit } from "../src/index.js";
import { clientWith, faceId, userUuid } from "./support/client.js";
import { leastFetch } from "./support/least-response.js";

const atATime = 40;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

/** A client whose every second request gets a failure that passes. */
function shakyClient() {
  let requests = 0;
  return clientWith({
    token: undefined,
    credentials: { applicationId: "application", sharedSecret: "shared-secret" },
    totalTimeoutMs: 60_000,
    fetch: async (url: string, init: FetchInit) => {
      requests += 1;
      if (requests % 2 === 0 && !url.endsWith("authenticate"))
        return Response.json({}, { status: 503, headers: { "retry-after": "1" } });
      return leastFetch(url, init);
    },
  });
}

describe("ten thousand calls with one signal leave behind", () => {
  const { signal } = new AbortController();
  const warnings: Error[] = [];
  let mostListeners = 0;
  let timersBefore: number;
  let bytesACall: number;

  beforeAll(async () => {
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on("warning", onWarning);
    const faces = shakyClient();
    const callsOfOneRound = () => [
      faces.list(userUuid, { signal }),
      faces.create(userUuid, {}, { signal }),
      faces.delete(faceId, { signal }),
      faces.list(" ", { signal }),
    ];
    const run = async (calls: number) => {
      for (let done = 0; done < calls; done += atATime) {
        const round = Array.from({ length: atATime / 4 }, callsOfOneRound).flat();
        mostListeners = Math.max(mostListeners, getEventListeners(signal, "abort").length);
        await Promise.allSettled(round);
      }
    };

    timersBefore = timers();
    await run(2_000);
    const heapBefore = heapUsed();
    await run(10_000);
    bytesACall = (heapUsed() - heapBefore) / 10_000;
    process.off("warning", onWarning);
  });

  it("no listener, and need no more than one at a time", () => {
    expect(mostListeners).toBe(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("no timer", () => {
    // The runner has timers of its own, which may end meanwhile.
    expect(timers()).toBeLessThanOrEqual(timersBefore);
  });

  it("no memory", () => {
    // One listener and what it holds would be more.
    expect(bytesACall).toBeLessThan(100);
  });

  it("no warning of the platform", () => {
    expect(warnings).toEqual([]);
  });
});
