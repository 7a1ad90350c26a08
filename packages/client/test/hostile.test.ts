import { inspect } from "node:util";
import { afterEach, expect, it } from "vitest";
import { FaceClient, isFaceError } from "../src/index.js";
import {
  baseUrl,
  clientOf,
  clientWith,
  credentials,
  faceId,
  rejectionOf,
  userUuid,
} from "./support/client.js";
import { startServer, type TestServer } from "./support/server.js";

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const responseOf = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });

/** A tenant that makes a face and then breaks the connection. Gives how many faces it has made in the end. */
async function facesMade(skewMs: number): Promise<number> {
  const faces: object[] = [];
  server = await startServer(({ method }, response) => {
    if (method === "GET") {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(faces));
      return;
    }
    faces.push({ id: `face-${faces.length}`, created: new Date(Date.now() + skewMs) });
    response.socket?.resetAndDestroy();
  });
  await clientOf(server)
    .create(userUuid, { deliverActivationEmail: true })
    .catch(() => {});
  return faces.length;
}

const tokenOf = (encryptedBiometricToken: string) => ({ customerUserId: "c", encryptedBiometricToken });

it("a biometric token of 40 kB is in no error", async () => {
  const token = "aB3+/x".repeat(7000);
  const faces = clientWith({ fetch: async () => responseOf({}, 400) });
  const error = await rejectionOf(faces.create(userUuid, { encryptedBiometricToken: tokenOf(token) }));
  expect(isFaceError(error)).toBe(true);
  expect(inspect(error, { depth: 9, maxStringLength: null }).includes("aB3")).toBe(false);
});

it("a create with a long token that succeeds is a success with a hook as well", async () => {
  const faces = clientWith({
    hooks: { onResponse: () => {} },
    fetch: async () => responseOf({ id: faceId }),
  });
  const face = await faces.create(userUuid, { encryptedBiometricToken: tokenOf("aB3+/x".repeat(7000)) });
  expect(face.id).toBe(faceId);
});

it("an e-mail that a cache refused with 503 and Retry-After is not sent again", async () => {
  let mails = 0;
  const fetch = async () => {
    mails += 1;
    return new Response("<title>503 Backend fetch failed</title>", {
      status: 503,
      headers: { "content-type": "text/html", "retry-after": "5" },
    });
  };
  await clientWith({ fetch })
    .sendActivationEmail(faceId)
    .catch(() => {});
  expect(mails).toBe(1);
});

it("a create is not sent again when the face's created is 3 s behind the Date header", async () => {
  expect(await facesMade(-3000)).toBe(1);
});

it("a face that says it was created in the future is not taken for the one that was made", async () => {
  const created = new Date(Date.now() + 3_600_000).toISOString();
  const fetch = async (_: string, { method }: { method: string }) =>
    method === "POST"
      ? responseOf({}, 500)
      : responseOf([{ id: faceId, created }], 200, { date: new Date().toUTCString() });
  await expect(clientWith({ fetch }).create(userUuid)).rejects.toMatchObject({ outcome: "unknown" });
});

it("a sleep that rejects after a lost create leaves the outcome unknown", async () => {
  const fetch = async () => Promise.reject(new Error("reset"));
  const sleep = async () => Promise.reject(new Error("no sleep"));
  await expect(clientWith({ fetch, sleep }).create(userUuid)).rejects.toMatchObject({ outcome: "unknown" });
});

it("a tokenStore that throws at once leaves no rejection unhandled when the call is aborted", async () => {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => unhandled.push(reason);
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", onUnhandled);
  const controller = new AbortController();
  const get = () => {
    throw new Error("closed");
  };
  const faces = new FaceClient({
    baseUrl,
    credentials,
    tokenStore: { get, set: () => {}, delete: () => {} },
    fetch: (_, { signal }) => {
      queueMicrotask(() => controller.abort());
      return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    },
  });
  await faces.list(userUuid, { signal: controller.signal }).catch(() => {});
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", onUnhandled);
  for (const other of others) process.on("unhandledRejection", other);
  expect(unhandled).toEqual([]);
});

it("the error of a token function shows no token that it gave before, and no header of the client", async () => {
  let asked = 0;
  const token = () => {
    if (asked++) throw new Error("opaque-token-1 was revoked; key api-key-123456");
    return "opaque-token-1";
  };
  const faces = clientWith({
    token,
    headers: { "x-key": "api-key-123456" },
    fetch: async () => responseOf([]),
  });
  await faces.list(userUuid);
  const { cause } = await rejectionOf(faces.list(userUuid));
  expect((cause as Error).message).not.toMatch(/opaque-token-1|api-key-123456/);
});

it("a hook that changes its event does not fail the call", async () => {
  const onResponse = (event: { headers: object }) => Object.assign(event.headers, { n: 1n });
  const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const faces = clientWith({
    hooks: { onResponse },
    logLevel: "debug",
    logger,
    fetch: async () => responseOf({ id: faceId }),
  });
  expect(await faces.create(userUuid)).toMatchObject({ id: faceId });
});

it("a delete is not taken for done by the 404 page of a proxy", async () => {
  let requests = 0;
  const fetch = async () =>
    requests++ ? new Response("default backend - 404", { status: 404 }) : responseOf({}, 502);
  await expect(clientWith({ fetch }).delete(faceId)).rejects.toMatchObject({ outcome: "unknown" });
});

it("a biometric token that is deeper than the stack does not crash the client", async () => {
  let token = {};
  for (let level = 0; level < 3000; level += 1) token = { a: token };
  const faces = clientWith({ fetch: async () => responseOf({}, 500) });
  const error = await rejectionOf(
    faces.create(userUuid, { encryptedBiometricToken: token as never }, { onUnknownOutcome: "throw" }),
  );
  expect(error).toMatchObject({ name: "ServerError", outcome: "unknown" });
});

it("a line break of the server forges no line of a log", async () => {
  const faces = clientWith({ fetch: async () => responseOf({ errorMessage: "no\n2026-11-02 ok" }, 400) });
  expect((await rejectionOf(faces.list(userUuid))).message).toContain("no 2026-11-02 ok");
});

it("a login page does not count as a success of an e-mail", async () => {
  const faces = clientWith({ fetch: async () => new Response("Please log in to the proxy.") });
  await expect(faces.sendActivationEmail(faceId)).rejects.toMatchObject({
    name: "ResponseError",
    outcome: "unknown",
  });
});
