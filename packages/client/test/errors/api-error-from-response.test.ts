import { operationTable } from "@idaas-face/types";
import { afterEach, describe, expect, it } from "vitest";
import * as client from "../../src/index.js";
import { clientOf, clientWith, rejectionOf, userUuid } from "../support/client.js";
import { respond, startServer, type TestServer } from "../support/server.js";

let server: TestServer | undefined;
afterEach(() => server?.close());

async function errorOf(status: number, body?: unknown, headers: Record<string, string> = {}) {
  server = await startServer((_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (typeof body === "string") response.writeHead(status).end(body);
    else respond(response, status, body);
  });
  return rejectionOf(clientOf(server).create(userUuid)) as Promise<client.ApiError>;
}

describe("an error status", () => {
  it.each([
    { status: 400, ErrorClass: client.BadRequestError },
    { status: 401, ErrorClass: client.AuthenticationError },
    { status: 403, ErrorClass: client.PermissionError },
    { status: 404, ErrorClass: client.NotFoundError },
    { status: 409, ErrorClass: client.ConflictError },
    { status: 429, ErrorClass: client.RateLimitError },
    { status: 500, ErrorClass: client.ServerError },
    { status: 503, ErrorClass: client.ServerError },
    { status: 418, ErrorClass: client.ApiError },
  ])("$status is a $ErrorClass.name", async ({ status, ErrorClass }) => {
    const error = await errorOf(status, {
      errorCode: "some_code",
      errorMessage: "Some words.",
      parameters: [{ a: 1 }],
    });
    expect(error.constructor).toBe(ErrorClass);
    expect(error.name).toBe(ErrorClass.name);
    expect(error.message).toContain(
      `create (createFaceAuthenticatorUsingPOST) received ${status}: some_code: Some words.`,
    );
    expect(error).toMatchObject({
      status,
      errorCode: "some_code",
      errorMessage: "Some words.",
      parameters: [{ a: 1 }],
      operationId: "createFaceAuthenticatorUsingPOST",
    });
  });

  it("that the file documents has a class of its own", async () => {
    const documented = new Set(
      Object.values(operationTable).flatMap(({ statuses }) => statuses.filter((s) => s >= 400)),
    );
    const classes = new Set<unknown>();
    for (const status of documented) {
      classes.add((await errorOf(status)).constructor);
      await server?.close();
    }
    expect(classes.size).toBe(documented.size);
    expect(classes).not.toContain(client.ApiError);
  });

  it("403 names the permission that the operation needs", async () => {
    const error = await errorOf(403, { errorCode: "forbidden" });
    const { permission } = operationTable.createFaceAuthenticatorUsingPOST;
    expect(error).toMatchObject({ requiredPermission: permission });
    expect(error.message).toContain(`(it needs the permission ${permission})`);
  });

  it.each([
    ["no body", undefined],
    ["the HTML of a proxy", "<html>Bad gateway</html>"],
    ["JSON of another kind", ["unexpected"]],
    ["JSON null", null],
    ["properties of other types", { errorCode: 7, errorMessage: {}, parameters: "none" }],
  ])("with %s still has its class", async (_, body) => {
    const error = await errorOf(404, body);
    expect(error).toBeInstanceOf(client.NotFoundError);
    expect(error.message).toBe("create (createFaceAuthenticatorUsingPOST) received 404");
    expect([error.errorCode, error.errorMessage, error.parameters]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    [
      "a problem",
      { type: "about:blank", title: "Forbidden", detail: "Your network is blocked." },
      "Forbidden: Your network is blocked.",
    ],
    ["a gateway's JSON", { message: "Limit exceeded" }, "Limit exceeded"],
    ["more than plain words", { title: "No", detail: "ada@example.com a1b2c3d4e5 in it" }, "No: in it"],
    ["many words", { detail: "word ".repeat(1000) }, "word ".repeat(24)],
  ])("shows the plain words of %s", async (_, body, words) => {
    const error = await errorOf(403, body, { "content-type": "application/problem+json" });
    expect(error.errorMessage).toBe(words);
    expect(error.message).toContain(`received 403: ${words} (it needs`);
  });

  it("keeps harmless headers and no other", async () => {
    const error = await errorOf(
      409,
      {},
      { "X-Request-Id": "r-1", "Set-Cookie": "session=1", "X-Other": "o" },
    );
    expect(error.headers).toMatchObject({ "x-request-id": "r-1", "content-type": "application/json" });
    expect(Object.keys(error.headers)).not.toContain("set-cookie");
    expect(Object.keys(error.headers)).not.toContain("x-other");
  });
});

describe("a refused authenticate", () => {
  const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
  const faces = (status: number) =>
    clientWith({
      token: undefined,
      credentials,
      fetch: async () => Response.json({ errorCode: "a_code" }, { status }),
      sleep: async () => {},
    });

  it.each([400, 401, 403, 404, 409])(
    "with %i is an AuthenticationError of every call, which says nothing of a user or a face",
    async (status) => {
      for (const call of [
        faces(status).delete(userUuid),
        faces(status).findUser("ada"),
        faces(status).authenticate(),
      ]) {
        const error = await rejectionOf(call);
        expect(error.constructor).toBe(client.AuthenticationError);
        const { operationId } = operationTable.authenticateAdminApiUsingPOST;
        expect(error).toMatchObject({ operationId, status, errorCode: "a_code", outcome: undefined });
      }
    },
  );

  it("with 429 or 503 is the error of its status", async () => {
    expect(await rejectionOf(faces(429).delete(userUuid))).toBeInstanceOf(client.RateLimitError);
    expect(await rejectionOf(faces(503).delete(userUuid))).toBeInstanceOf(client.ServerError);
  });
});

describe("an odd response", () => {
  it("with a reason in another language keeps its status", async () => {
    server = await startServer((_, response) => {
      response.writeHead(404, "Non trouvé").end('{"errorCode":"no_user"}');
    });
    const error = await rejectionOf(clientOf(server).list(userUuid));
    expect(error).toBeInstanceOf(client.NotFoundError);
    expect(error).toMatchObject({ errorCode: "no_user" });
  });

  it.each(["A1", "eyJa.", "a@", "Bearer ", "data:", "word "])(
    "of ten megabytes of %j is an error of its class, with its words cut short",
    async (part) => {
      const errorMessage = part.repeat(10_000_000 / part.length);
      const fetch = async () => Response.json({ errorMessage }, { status: 400 });
      const error = await rejectionOf(clientWith({ fetch }).list(userUuid));
      expect(error).toBeInstanceOf(client.BadRequestError);
      expect(error.message.length).toBeLessThan(30_000);
    },
  );
});
