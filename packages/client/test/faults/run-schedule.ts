// Loaded before the first run, since loading takes real time, for which the runs do not wait.
import "../../src/validation/check-response.js";
import { FaceClient } from "../../src/index.js";
import { type Call, plannedCall, startCall } from "./call.js";
import { FaceServer } from "./face-server.js";
import { FaultyNetwork, type Sent } from "./faulty-network.js";
import { Journal } from "./journal.js";
import { type Schedule, timeoutMs } from "./schedule.js";
import { users } from "./understand.js";
import { VirtualTime } from "./virtual-time.js";

/** Everything that is known about a run after its end. */
export interface Run {
  schedule: Schedule;
  calls: Call[];
  server: FaceServer;
  sent: Sent[];
  /** The reasons of rejected promises that nothing handled. */
  unhandled: unknown[];
  /** Timers that were left when all calls had settled. */
  timersLeft: number;
  journal: Journal;
}

/** Makes the calls of a schedule through one client, with the faults of the schedule, and lets its time pass. */
export async function runSchedule(schedule: Schedule): Promise<Run> {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  try {
    const time = new VirtualTime();
    const journal = new Journal(time);
    const server = new FaceServer(schedule, time.clock);
    const network = new FaultyNetwork(schedule, server, time, journal);
    const client = makeClient(schedule, network, time);
    const calls = schedule.calls.map(plannedCall);
    putFaces(schedule, server, time);
    for (const call of calls) {
      const world = { schedule, client, server, time, journal, calls };
      time.after(call.plan.startMs, () => startCall(call, world));
    }
    await time.passUntil(() => calls.every((call) => call.isSettled));
    const timersLeft = time.timersOfOthers;
    // The late effects of the server happen now.
    await time.passUntil(() => false);
    return { schedule, calls, server, sent: network.sent, unhandled, timersLeft, journal };
  } finally {
    process.off("unhandledRejection", note);
  }
}

function makeClient(schedule: Schedule, network: FaultyNetwork, time: VirtualTime): FaceClient {
  let drawn = 0;
  return new FaceClient({
    baseUrl: "https://acme.us.trustedauth.com",
    credentials: { applicationId: "application", sharedSecret: "shared-secret" },
    fetch: network.fetch,
    clock: time.clock,
    sleep: (ms, signal) => time.sleep(ms, signal, schedule.sleepRejects),
    random: () => schedule.random[drawn++ % schedule.random.length] ?? 0,
    timeoutMs,
    totalTimeoutMs: schedule.totalTimeoutMs,
    maxRetries: schedule.maxRetries,
    renewAheadMs: schedule.renewAheadMs,
    validateResponses: schedule.validatesResponses ? "throw" : "off",
  });
}

function putFaces(schedule: Schedule, server: FaceServer, time: VirtualTime): void {
  const { existingFaceAgeMs, existingFaces, strangersFaceMs } = schedule;
  if (existingFaceAgeMs !== undefined) {
    for (const user of users) {
      for (let face = 0; face < existingFaces; face += 1)
        server.putFace(user, "applicant-a", time.clock() - existingFaceAgeMs);
    }
  }
  if (strangersFaceMs === undefined) return;
  time.after(strangersFaceMs, () => server.putFace(users[0], "applicant-of-a-stranger", time.clock()));
}
