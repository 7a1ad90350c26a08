import { getEventListeners } from "node:events";
import { faceStatuses, terminalFaceStatuses } from "@idaas-face/types";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import {
  AbortedError,
  ConfigurationError,
  FaceStatusError,
  type Fetch,
  NotFoundError,
  ResponseError,
  TimeoutError,
} from "../src/index.js";
import { clientWith, faceId, rejectionOf, userUuid } from "./support/client.js";
import { signpost } from "./support/signpost.js";

const waiting = faceStatuses.find((status) => !terminalFaceStatuses.includes(status as never)) ?? "ACTIVE";
const [wanted = "ACTIVE", other = "DISABLED"] = faceStatuses.filter(
  (status) => status !== waiting && !terminalFaceStatuses.includes(status as never),
);

/** The responses of the user's list, one look after the other. The last one repeats for later looks. */
let looks: unknown[];
let slept: number[];
let sent: Parameters<Fetch>[];

const fetch: Fetch = async (...request) => {
  sent.push(request);
  const look = looks.length > 1 ? looks.shift() : looks[0];
  return look instanceof Response ? look : Response.json(look);
};
const sleep = async (ms: number) => {
  slept.push(ms);
};
const faces = () => clientWith({ fetch, sleep });
const face = (status: string) => ({ id: faceId, status });
/** Other faces of the user: one that has failed, one that has come to the status, and one that is new. */
const others = [
  { id: "failed", status: terminalFaceStatuses[0] },
  { id: "ready", status: wanted },
  { id: "newer", status: waiting },
];

beforeEach(() => {
  looks = [];
  slept = [];
  sent = [];
});

describe("waiting for a status", () => {
  it("gives the face at once when it has the status", async () => {
    looks = [[{ id: "other", status: waiting }, face(wanted)]];
    expect(await faces().waitForStatus(userUuid, faceId, { until: wanted })).toEqual(face(wanted));
    expect([sent.length, slept]).toEqual([1, []]);
  });

  it("looks again until the face has one of the statuses", async () => {
    looks = [[face(waiting)], [face("NEW_TO_US")], [face(other)]];
    expect(await faces().waitForStatus(userUuid, faceId, { until: [wanted, other] })).toEqual(face(other));
    expect(sent).toHaveLength(3);
  });

  it("looks at its own face alone, among several that come and go and have come to their ends", async () => {
    const [failed, ready, newer] = others;
    looks = [
      [failed, face(waiting), ready],
      [newer, ready, face(waiting)],
      [newer, face(wanted)],
    ];
    expect(await faces().waitForStatus(userUuid, faceId, { until: wanted })).toEqual(face(wanted));
    expect(sent).toHaveLength(3);
  });

  it("knows the face by an ID in other letters", async () => {
    looks = [[face(wanted)]];
    const id = faceId.toUpperCase();
    expect(await faces().waitForStatus(userUuid, id, { until: wanted })).toEqual(face(wanted));
  });

  it.each([
    [undefined, [1000, 1500, 2250, 3375, 5062.5, 7593.75, 10_000, 10_000]],
    [40, [40, 60, 90, 135, 202.5, 303.75, 400, 400]],
  ])(
    "with an intervalMs of %s waits longer and longer, up to ten times as long",
    async (intervalMs, pauses) => {
      looks = [...pauses.map(() => [face(waiting)]), [face(wanted)]];
      await faces().waitForStatus(userUuid, faceId, { until: wanted, intervalMs });
      expect(slept).toEqual(pauses);
    },
  );

  it("gives each list the options of a call", async () => {
    looks = [[face(waiting)], new Response(null, { status: 503 })];
    const options = { until: wanted, headers: { "x-trace": "t-1" }, maxRetries: 0 };
    await rejectionOf(faces().waitForStatus(userUuid, faceId, options));
    expect(sent.map(([, { headers }]) => headers["x-trace"])).toEqual(["t-1", "t-1"]);
  });

  it("ends with the error of a list", async () => {
    looks = [new Response(null, { status: 404 })];
    expect(await rejectionOf(faces().waitForStatus(userUuid, faceId, { until: wanted }))).toBeInstanceOf(
      NotFoundError,
    );
  });
});

describe("a face that will not come to the status", () => {
  it.each(terminalFaceStatuses)(
    "since it is %s is a FaceStatusError with the face as it is",
    async (status) => {
      const seen = { ...face(status), displayName: "for ada@example.com", extra: 1 };
      looks = [[face(waiting)], [seen]];
      const error = await rejectionOf(faces().waitForStatus(userUuid, faceId, { until: [wanted, other] }));
      expect(error).toBeInstanceOf(FaceStatusError);
      expect(error.message).toBe(`The face is ${status} and will not become ${wanted} or ${other}.`);
      expect(error).toMatchObject({ face: { ...seen, displayName: "for [redacted]" } });
    },
  );

  it.each(terminalFaceStatuses)("but is %s is given when that was waited for", async (status) => {
    looks = [[face(status)]];
    expect(await faces().waitForStatus(userUuid, faceId, { until: status })).toEqual(face(status));
  });

  it("since it was deleted is a FaceStatusError without a face, whatever the others are", async () => {
    looks = [
      [others[0], face(waiting), others[1]],
      [others[0], others[1]],
    ];
    const error = await rejectionOf(faces().waitForStatus(userUuid, faceId, { until: wanted }));
    expect(error).toBeInstanceOf(FaceStatusError);
    expect(error.message).toBe(`The face was deleted before it became ${wanted}.`);
    expect(error).toMatchObject({ face: undefined });
  });

  it("since it was never there is a FaceStatusError that says so", async () => {
    looks = [others];
    const error = await rejectionOf(faces().waitForStatus(userUuid, faceId, { until: wanted }));
    expect(error).toBeInstanceOf(FaceStatusError);
    expect(error.message).toBe("The user does not have this face: it was deleted, or is another user's.");
    expect(error).toMatchObject({ face: undefined });
  });
});

describe("a wait that is ended", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    [undefined, 600_000],
    [5000, 5000],
  ])("by a totalTimeoutMs of %s is a TimeoutError", async (totalTimeoutMs, ms) => {
    looks = [[face(waiting)]];
    let settled = false;
    const options = { until: wanted, totalTimeoutMs };
    const error = rejectionOf(
      clientWith({ fetch, sleep: undefined, totalTimeoutMs: 50 }).waitForStatus(userUuid, faceId, options),
    ).finally(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect((await error).message).toContain(`was not finished within ${ms} ms in all`);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("after many looks is not warned of as a leak", async () => {
    const onWarning = vi.fn();
    process.on("warning", onWarning);
    onTestFinished(() => {
      process.off("warning", onWarning);
    });
    looks = [...Array.from({ length: 30 }, () => [face(waiting)]), [face(wanted)]];
    const found = clientWith({ fetch, sleep: undefined }).waitForStatus(userUuid, faceId, { until: wanted });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await found).toEqual(face(wanted));
    await new Promise(setImmediate);
    expect(onWarning).not.toHaveBeenCalled();
  });

  it("by its signal is an AbortedError at once, between two looks", async () => {
    looks = [[face(waiting)]];
    const controller = new AbortController();
    const { reached, reach } = signpost();
    const neverending = () => {
      reach();
      return new Promise<void>(() => {});
    };
    const options = { until: wanted, signal: controller.signal };
    const error = rejectionOf(
      clientWith({ fetch, sleep: neverending }).waitForStatus(userUuid, faceId, options),
    );
    await reached;
    controller.abort(new Error("left"));
    expect(await error).toBeInstanceOf(AbortedError);
    expect((await error).cause).toMatchObject({ message: "left" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("by its signal is an AbortedError at once, during a look", async () => {
    const controller = new AbortController();
    const { reached, reach } = signpost();
    const hanging: Fetch = () => {
      reach();
      return new Promise(() => {});
    };
    const options = { until: wanted, signal: controller.signal };
    const error = rejectionOf(clientWith({ fetch: hanging }).waitForStatus(userUuid, faceId, options));
    await reached;
    controller.abort();
    expect(await error).toBeInstanceOf(AbortedError);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("by its totalTimeoutMs is a TimeoutError during a later look, too", async () => {
    const responses = [Response.json([face(waiting)])];
    const hanging: Fetch = async () => responses.pop() ?? new Promise(() => {});
    const options = { until: wanted, totalTimeoutMs: 5000 };
    const faces = clientWith({ fetch: hanging, sleep: undefined });
    const error = rejectionOf(faces.waitForStatus(userUuid, faceId, options));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("before it begins sends nothing", async () => {
    const options = { until: wanted, signal: AbortSignal.abort() };
    expect(await rejectionOf(faces().waitForStatus(userUuid, faceId, options))).toBeInstanceOf(AbortedError);
    expect(sent).toEqual([]);
  });
});

describe("an odd list of the server", () => {
  it.each([[null], [7], [{ id: 7 }], [{ id: null }], []])(
    "[%j] is a list without the face",
    async (...look) => {
      looks = [look];
      const error = await rejectionOf(faces().waitForStatus(userUuid, faceId, { until: wanted }));
      expect(error).toBeInstanceOf(FaceStatusError);
    },
  );

  it.each([{}, null, "text"])("%j is not a list, and does not tell that the face is gone", async (look) => {
    looks = [look, [face(wanted)]];
    const error = await rejectionOf(faces().waitForStatus(userUuid, faceId, { until: wanted }));
    expect(error).toBeInstanceOf(ResponseError);
  });
});

it("a sleep that fails ends a wait with an error of ours", async () => {
  looks = [[face(waiting)]];
  const failing = () => {
    throw new Error("no rest");
  };
  const error = await rejectionOf(
    clientWith({ fetch, sleep: failing }).waitForStatus(userUuid, faceId, { until: wanted }),
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.cause).toMatchObject({ message: "no rest" });
});

it("a sleep that takes no time does not make a wait endless", async () => {
  const faces = clientWith({ fetch: async () => Response.json([{ id: faceId }]), sleep: async () => {} });
  const error = await rejectionOf(faces.waitForStatus(userUuid, faceId, { until: "ACTIVE" }));
  expect(error).toMatchObject({ name: "TimeoutError" });
});
