import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { AbortedError, ConfigurationError, ConnectionError } from "../../src/index.js";
import { clientWith, rejectionOf, userUuid } from "../support/client.js";

const throwing = (member: string) =>
  Object.defineProperty(new Error("odd"), member, {
    get: () => {
      throw new Error("sentinel");
    },
  });

describe("an odd error from outside", () => {
  const oddErrors = [
    Object.assign(new Error(), { message: { code: 7 } }),
    Object.assign(new Error(), { message: undefined, name: 5, code: Symbol("odd") }),
    ...["message", "name", "code", "cause"].map(throwing),
    "a text",
    undefined,
    null,
  ];

  it.each(oddErrors)("is a ConnectionError when fetch rejects with it: %#", async (odd) => {
    const error = await rejectionOf(clientWith({ fetch: () => Promise.reject(odd) }).list(userUuid));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(inspect(error, { showHidden: true, depth: Infinity })).not.toContain("sentinel");
  });

  it.each(oddErrors)("ends every call on a signal that is aborted with it: %#", async (odd) => {
    const controller = new AbortController();
    const faces = clientWith({ fetch: () => new Promise(() => {}) });
    const calls = [1, 2, 3].map(() => rejectionOf(faces.list(userUuid, { signal: controller.signal })));
    controller.abort(odd);
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(AbortedError);
  });

  it("is a ConnectionError without its secrets when it is one of this package", async () => {
    const fetch = () => Promise.reject(new ConfigurationError("with shared-secret"));
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const error = await rejectionOf(clientWith({ fetch, credentials, token: undefined }).list(userUuid));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(inspect(error)).not.toContain("shared-secret");
  });

  it("is a ConfigurationError when the clock or a getter of the parameters throws it", async () => {
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const clock = () => {
      throw new Error("no time");
    };
    const fetch = async () => Response.json({ authToken: "token" });
    const params = {
      get applicantId(): string {
        throw new Error("no applicant");
      },
    };
    const calls = [
      clientWith({ fetch, clock, credentials, token: undefined }).list(userUuid),
      clientWith({ fetch }).create(userUuid, params),
    ];
    for (const call of calls) expect(await rejectionOf(call)).toBeInstanceOf(ConfigurationError);
  });
});
