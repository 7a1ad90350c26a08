import { describe, expect, it } from "vitest";
import type { Fetch } from "../../../src/index.js";
import { clientWith, faceId, rejectionOf, userUuid } from "../../support/client.js";

const calls = 1000;

/** Counts the requests that a server gets of 1,000 calls, one after the other, if it responds to all alike. */
async function requestsOf(reply: () => Response): Promise<number> {
  let requests = 0;
  const fetch = async () => {
    requests += 1;
    return reply();
  };
  const faces = clientWith({ fetch, onUnknownOutcome: "throw" });
  for (let call = 0; call < calls; call += 1) await rejectionOf(faces.list(userUuid));
  return requests;
}

describe("a client whose server is down", () => {
  it("sends hardly more than one request a call", async () => {
    expect(await requestsOf(() => new Response(null, { status: 500 }))).toBe(calls + Math.floor(500 / 14));
  });

  it("does the same without a connection", async () => {
    const refuse = () => {
      throw Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    };
    expect(await requestsOf(refuse)).toBe(calls + Math.floor(500 / 14));
  });

  it("sends somewhat more where it is turned away because of too many", async () => {
    expect(await requestsOf(() => new Response(null, { status: 429 }))).toBe(calls + Math.floor(500 / 5));
  });

  it("does the same with calls at once, and with creates, whose looks it counts as well", async () => {
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return new Response(null, { status: 502 });
    };
    const faces = clientWith({ fetch });
    await Promise.all(
      Array.from({ length: calls }, (_, user) =>
        rejectionOf(faces.create(faceId.replace(/.{4}$/, String(1000 + user)))),
      ),
    );
    // A create without a response looks once, whether it may be sent again or not.
    expect(requests).toBeGreaterThanOrEqual(2 * calls);
    expect(requests).toBeLessThanOrEqual(2 * calls + 2 * Math.floor(500 / 14));
  });
});

describe("a client whose server is up again", () => {
  it("may repeat again what it succeeds with", async () => {
    let isDown = true;
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return isDown ? new Response(null, { status: 500 }) : Response.json([]);
    };
    const faces = clientWith({ fetch });
    const attemptsOf = async () => {
      requests = 0;
      await faces.list(userUuid).catch(() => {});
      return requests;
    };
    for (let call = 0; call < 100; call += 1) await attemptsOf();
    expect(await attemptsOf()).toBe(1);

    isDown = false;
    for (let call = 0; call < 28; call += 1) await attemptsOf();
    isDown = true;
    expect(await attemptsOf()).toBe(3);
    expect(await attemptsOf()).toBe(1);
  });

  it("keeps its budget when its retries succeed, however many there are", async () => {
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return requests % 2 === 1 ? new Response(null, { status: 500 }) : Response.json([]);
    };
    const faces = clientWith({ fetch });
    for (let call = 0; call < 200; call += 1) await faces.list(userUuid);
    expect(requests).toBe(400);
  });

  it("keeps its budget when its second attempts to delete find nothing more to delete", async () => {
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return new Response(null, { status: requests % 2 === 1 ? 500 : 404 });
    };
    const faces = clientWith({ fetch });
    for (let call = 0; call < 100; call += 1) await faces.delete(faceId);
    expect(requests).toBe(200);
  });

  it("keeps its budget when it finds the faces of its lost creates", async () => {
    let made = 0;
    let isDown = false;
    const fetch: Fetch = async (_, { method }) => {
      if (method === "POST") made += 1;
      if (method === "POST" || isDown) return new Response(null, { status: 500 });
      const now = new Date();
      const headers = { date: now.toUTCString() };
      return Response.json([{ id: String(made), created: now.toISOString() }], { headers });
    };
    const faces = clientWith({ fetch });
    for (let call = 1; call <= 100; call += 1) {
      expect(await faces.create(userUuid)).toMatchObject({ id: String(call), reconciled: true });
    }
    isDown = true;
    expect(await rejectionOf(faces.list(userUuid))).toMatchObject({ attempts: 3 });
  });

  it("does not spend what another client spends", async () => {
    const fetch = async () => new Response(null, { status: 500 });
    const [poor, rich] = [clientWith({ fetch }), clientWith({ fetch })];
    for (let call = 0; call < 100; call += 1) await rejectionOf(poor.list(userUuid));
    expect(await rejectionOf(rich.list(userUuid))).toMatchObject({ attempts: 3 });
  });
});
