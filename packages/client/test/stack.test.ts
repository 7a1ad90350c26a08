import { describe, expect, it } from "vitest";
import { clientWith, userUuid } from "./support/client.js";

/** Calls as an application does, from a function whose name is to be found. */
async function applicationCode(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return (error as Error).stack;
  }
}

const never = () => new Promise<never>(() => {});
const later = (result: () => Response) =>
  new Promise<Response>((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(result());
      } catch (error) {
        reject(error);
      }
    });
  });
const status = (code: number) => () => later(() => Response.json({}, { status: code }));
const broken = () =>
  later(() => {
    throw new TypeError("fetch failed");
  });

describe("the stack of an error shows the function that made the call, when it was", () => {
  it.each([
    ["refused with an error status", status(404), {}],
    ["given something else than JSON", () => later(() => new Response("page")), {}],
    ["given no response at all", broken, {}],
    ["given no response in time", never, { timeoutMs: 1 }],
    ["not finished in time", never, { totalTimeoutMs: 1 }],
    ["repeated in vain", status(503), { maxRetries: 1, totalTimeoutMs: 1000 }],
  ])("%s", async (_, fetch, options) => {
    const faces = clientWith({ fetch, sleep: async () => {} });

    expect(await applicationCode(() => faces.list(userUuid, { maxRetries: 0, ...options }))).toContain(
      "applicationCode",
    );
  });

  it("aborted", async () => {
    const controller = new AbortController();
    const faces = clientWith({ fetch: never });
    setImmediate(() => controller.abort());

    expect(await applicationCode(() => faces.list(userUuid, { signal: controller.signal }))).toContain(
      "applicationCode",
    );
  });

  it("asked for withResponse", async () => {
    const faces = clientWith({ fetch: status(404) });

    expect(await applicationCode(() => faces.list(userUuid).withResponse())).toContain("applicationCode");
  });

  it("a create, which waits for those before it", async () => {
    const faces = clientWith({ fetch: status(409) });
    const first = faces.create(userUuid).catch(() => {});

    expect(await applicationCode(() => faces.create(userUuid))).toContain("applicationCode");
    await first;
  });

  it("given a token that cannot be fetched", async () => {
    const faces = clientWith({
      token: undefined,
      credentials: { applicationId: "application", sharedSecret: "shared-secret" },
      fetch: status(401),
    });

    expect(await applicationCode(() => faces.list(userUuid))).toContain("applicationCode");
  });

  it("a look-up of a user, refused by the server or before", async () => {
    const faces = clientWith({ fetch: status(404) });

    expect(await applicationCode(() => faces.findUser("ada"))).toContain("applicationCode");
    expect(await applicationCode(() => faces.findUser(""))).toContain("applicationCode");
  });

  it("waited for", async () => {
    const faces = clientWith({ fetch: () => later(() => Response.json([])) });

    expect(await applicationCode(() => faces.waitForStatus(userUuid, "face", { until: "ACTIVE" }))).toContain(
      "applicationCode",
    );
  });
});
