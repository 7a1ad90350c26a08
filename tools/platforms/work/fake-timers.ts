import assert from "node:assert/strict";
import type { FaceClient, FaceClientOptions } from "@idaas-face/client";

/** The functions that a test runner and its fake timers must offer. */
export interface Timers {
  /** Moves the faked time on, and lets everything happen that this triggers. */
  advance(ms: number): Promise<unknown>;
  /** Makes a client whose platform's `fetch` is this one. */
  newClient(fetch: typeof globalThis.fetch, options?: Partial<FaceClientOptions>): FaceClient;
}

/** One thing that the client does under fake timers. */
export interface FakedStep {
  name: string;
  run(timers: Timers): Promise<void>;
}

const user = "6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41";
const face = { id: "d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08" };
const minuteMs = 60_000;

const busy = () => new Response(null, { status: 503 });

/** Gives the responses one after the other, and counts the requests. */
function responding(...responses: (() => Response)[]) {
  const state = { requests: 0 };
  const fetch = async () => {
    const response = responses[Math.min(state.requests, responses.length - 1)];
    state.requests += 1;
    return response?.() ?? Response.error();
  };
  return { state, fetch };
}

/** The steps that people test with fake timers. The time is faked before the client is made. */
export const fakedSteps: FakedStep[] = [
  {
    name: "the first and every later retry is sent when its time has come",
    async run({ advance, newClient }) {
      const { state, fetch } = responding(busy, busy, busy, () => Response.json([face]));
      const options = { token: "test", maxRetries: 3, random: () => 0.5 };
      const list = newClient(fetch, options).list(user);
      for (const [requests, waitMs] of [250, 500, 1000].entries()) {
        await advance(waitMs);
        assert.equal(state.requests, requests + 2);
      }
      assert.deepEqual(await list, [face]);
    },
  },
  {
    name: "waiting for a status looks again when its time has come",
    async run({ advance, newClient }) {
      const status = (value: string) => () => Response.json([{ ...face, status: value }]);
      const { state, fetch } = responding(status("ACTIVATING"), status("ACTIVATING"), status("ACTIVE"));
      const wait = newClient(fetch, { token: "test" }).waitForStatus(user, face.id, { until: "ACTIVE" });
      await advance(0);
      assert.equal(state.requests, 1);
      await advance(1000);
      assert.equal(state.requests, 2);
      await advance(1500);
      assert.equal((await wait).status, "ACTIVE");
    },
  },
  {
    name: "a token ends when its time has come",
    async run({ advance, newClient }) {
      const tokens: (string | null)[] = [];
      let authenticated = 0;
      const fetch = async (input: string | URL | Request, init?: RequestInit) => {
        const request = new Request(input, init);
        if (!request.url.includes("/adminapi/")) {
          tokens.push(request.headers.get("authorization"));
          return Response.json([]);
        }
        authenticated += 1;
        const [creationTime, expirationTime] = [0, 15 * minuteMs].map((ms) => new Date(Date.now() + ms));
        return Response.json({ authToken: `token-${authenticated}`, creationTime, expirationTime });
      };
      const credentials = { applicationId: "an-application", sharedSecret: "a-secret" };
      const faces = newClient(fetch, { credentials });
      await faces.list(user);
      await advance(14 * minuteMs);
      await faces.list(user);
      await advance(2 * minuteMs);
      await faces.list(user);
      assert.deepEqual(
        tokens.map((token) => token?.at(-1)),
        ["1", "1", "2"],
      );
    },
  },
  {
    name: "a request that gets no response ends when its time has come",
    async run({ advance, newClient }) {
      const fetch = () => new Promise<Response>(() => {});
      const list = newClient(fetch, { token: "test", timeoutMs: 5000, maxRetries: 0 }).list(user);
      const failure = list.catch((error: Error) => error.name);
      await advance(5000);
      assert.equal(await failure, "TimeoutError");
    },
  },
];
