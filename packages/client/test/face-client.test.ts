import { type Operation, operationTable } from "@idaas-face/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigurationError, FaceClient } from "../src/index.js";
import { callMethod } from "./support/calls.js";
import { clientOf, faceId, rejectionOf, userUuid } from "./support/client.js";
import { leastResponse, operationOf } from "./support/least-response.js";
import { respond, startServer, type TestServer } from "./support/server.js";

let server: TestServer;

beforeEach(async () => {
  server = await startServer((request, response) =>
    respond(response, 200, leastResponse(operationOf(request))),
  );
});
afterEach(() => server.close());

/** One call of each method. */
const rows = Object.values<Operation>(operationTable).map((operation) => {
  const looksUp = operation.clientMethod === "findUser";
  const other = operation.authenticated ? { expiry: "2027-01-01T00:00:00Z" } : credentialsOf();
  const path = operation.path.replace("{userid}", userUuid).replace("{faceid}", faceId);
  return { operation, ...operation, path, body: looksUp ? { userId: "ada" } : other };
});

function credentialsOf() {
  return { applicationId: "application", sharedSecret: "shared-secret" };
}

describe("every operation of the table", () => {
  it.each(rows)("$clientMethod sends $method $path", async ({ operation, method, path, ...row }) => {
    await callMethod(clientOf(server), operation, row.body);
    const hasBody = row.requestProperties.length > 0;

    expect(server.requests).toHaveLength(1);
    const [request] = server.requests;
    expect(request).toMatchObject({ method, path });
    expect(request?.headers.accept).toBe("application/json");
    expect(request?.headers.authorization).toBe(row.authenticated ? "Bearer test-token" : undefined);
    expect(request?.headers["content-type"]).toBe(hasBody ? "application/json" : undefined);
    expect(request?.body && JSON.parse(request.body)).toEqual(hasBody ? row.body : "");
  });
});

describe("the result of a call", () => {
  it("is the JSON of the response, dates as the wire has them and unknown properties included", async () => {
    const face = { id: faceId, expiry: "2018-05-28T19:07:50.328+0000", status: "PAUSED", extra: null };
    const other = await startServer((_, response) => respond(response, 200, [face]));
    try {
      expect(await clientOf(other).list(userUuid)).toEqual([face]);
    } finally {
      await other.close();
    }
  });

  it("is undefined where the OpenAPI document promises no body, whatever the response holds", async () => {
    expect(await clientOf(server).delete(faceId)).toBeUndefined();
  });
});

describe("a method of the client", () => {
  it("creates with an empty object when there are no parameters", async () => {
    await clientOf(server).create(userUuid);
    expect(server.requests[0]?.body).toBe("{}");
  });

  it("refuses a bad path parameter by rejecting, and sends nothing", async () => {
    expect(await rejectionOf(clientOf(server).delete("../users"))).toBeInstanceOf(ConfigurationError);
    expect(server.requests).toEqual([]);
  });

  it.each([undefined, null, "text", []])("refuses %s as the parameters of an update", async (params) => {
    const error = await rejectionOf(clientOf(server).update(userUuid, params as never));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("The parameters of `update` must be an object; got");
  });

  it.each(["", " \t", undefined, null, 7])(
    "refuses %j as the name of a user, and sends nothing",
    async (name) => {
      const error = await rejectionOf(clientOf(server).findUser(name as never));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toBe("`userIdOrAlias` must be a login name or alias; got nothing.");
      expect(server.requests).toEqual([]);
    },
  );

  it.each([
    ["returnQrCode", "returnQRCode"],
    ["aplicantId", "applicantId"],
    ["workflow_run_id", "workflowRunId"],
  ])("refuses the property %s, with the one that was meant", async (name, meant) => {
    const error = await rejectionOf(clientOf(server).create(userUuid, { [name]: true }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toBe(`\`${name}\`: did you mean \`${meant}\`?`);
    expect(server.requests).toEqual([]);
  });

  it("sends properties that it does not know: the vendor adds some", async () => {
    await clientOf(server).create(userUuid, { language: "fr" } as never);
    expect(server.requests[0]?.body).toBe('{"language":"fr"}');
  });

  it("refuses parameters that cannot be written as JSON", async () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect((await rejectionOf(clientOf(server).create(userUuid, loop))).message).toContain(
      "must be JSON; got something else",
    );
  });

  it("sends the headers of the client and of the call; null unsets one", async () => {
    const faces = clientOf(server, { headers: { "X-One": "client", "X-Two": "client" } });
    await faces.list(userUuid, { headers: { "x-one": null, "X-Two": "call", "X-Three": "call" } });
    const { headers } = server.requests[0] ?? {};
    expect([headers?.["x-one"], headers?.["x-two"], headers?.["x-three"]]).toEqual([
      undefined,
      "call",
      "call",
    ]);
  });

  it("goes through the fetch that the client was made with", async () => {
    const faces = clientOf(server, { fetch: async () => Response.json([{ id: faceId }]) });
    expect(await faces.list(userUuid)).toEqual([{ id: faceId }]);
    expect(server.requests).toEqual([]);
  });

  it("goes below the path of the base URL, with or without a slash at its end", async () => {
    await clientOf({ url: `${server.url}/gateway/` }).list(userUuid);
    expect(server.requests[0]?.path).toBe(`/gateway/api/web/v1/users/${userUuid}/faces`);
  });
});

describe("making a client", () => {
  const baseUrl = "https://acme.us.trustedauth.com";

  it.each([
    [
      "neither credentials nor a token",
      { baseUrl },
      "Pass either `credentials` or a `token`: both are missing.",
    ],
    ["both of them", { baseUrl, token: "t", credentials: credentialsOf() }, "both are given"],
    ["no base URL", { token: "t" }, "`baseUrl` is missing: pass one"],
    ["half of the credentials", { baseUrl, credentials: { applicationId: "a" } }, "sharedSecret"],
    ["a timeout of nothing", { baseUrl, token: "t", timeoutMs: 0 }, "timeoutMs"],
    ["a header that cannot be sent", { baseUrl, token: "t", headers: { "X-A": "a\nb" } }, "headers"],
  ])("fails with %s", (_, options, message) => {
    const make = () => new FaceClient(options as never);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
  });

  it("authenticates with credentials of its own, and says so when it has none", async () => {
    const faces = new FaceClient({ baseUrl: server.url, credentials: credentialsOf() });
    await faces.authenticate();
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual(credentialsOf());
    expect((await rejectionOf(clientOf(server).authenticate())).message).toContain(
      "`credentials` are missing",
    );
  });

  it("never shows its credentials or its token", async () => {
    const { inspect } = await import("node:util");
    for (const faces of [
      clientOf(server),
      new FaceClient({ baseUrl, credentials: credentialsOf() }),
      new FaceClient({ baseUrl, credentials: credentialsOf(), longLived: true }),
    ]) {
      const shown = inspect(faces, { depth: Infinity, showHidden: true }) + JSON.stringify(faces);
      expect(shown).not.toMatch(/test-token|shared-secret/);
    }
  });
});
