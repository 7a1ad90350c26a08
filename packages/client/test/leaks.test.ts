import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it, onTestFinished } from "vitest";
import { clientWith, faceId, userId } from "./support/client.js";

const atATime = 40;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

/** A client whose every second request is answered with a failure that passes. */
function shakyClient() {
  let requests = 0;
  return clientWith({
    token: undefined,
    credentials: { applicationId: "application", sharedSecret: "shared-secret" },
    totalTimeoutMs: 60_000,
    fetch: async (url: string) => {
      requests += 1;
      if (url.endsWith("authenticate")) return Response.json({ authToken: "token" });
      if (requests % 2 === 0) return Response.json({}, { status: 503, headers: { "retry-after": "1" } });
      return Response.json([]);
    },
  });
}

it("ten thousand calls with one signal leave no listener, no timer and no memory behind", async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => warnings.push(warning);
  process.on("warning", onWarning);
  onTestFinished(() => {
    process.off("warning", onWarning);
  });

  const { signal } = new AbortController();
  const faces = shakyClient();
  const callsOfOneRound = () => [
    faces.list(userId, { signal }),
    faces.create(userId, {}, { signal }),
    faces.delete(faceId, { signal }),
    faces.list(" ", { signal }),
  ];
  const run = async (calls: number) => {
    for (let done = 0; done < calls; done += atATime) {
      const round = Array.from({ length: atATime / 4 }, callsOfOneRound).flat();
      expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
      await Promise.allSettled(round);
    }
  };

  const timersBefore = timers();
  await run(2_000);
  const heapBefore = heapUsed();
  await run(10_000);
  const bytesACall = (heapUsed() - heapBefore) / 10_000;

  expect(getEventListeners(signal, "abort")).toEqual([]);
  // The runner has timers of its own, which may end meanwhile.
  expect(timers()).toBeLessThanOrEqual(timersBefore);
  expect(warnings).toEqual([]);
  // One listener and what it holds would be more.
  expect(bytesACall).toBeLessThan(100);
});
