import { operationTable } from "@idaas-face/types";
import { afterEach, describe, expect, it } from "vitest";
import { ApiError, type CallError, type FaceClient, ResponseError } from "../../src/index.js";
import { clientOf, clientWith, faceId, rejectionOf, userUuid } from "../support/client.js";
import { respond, startServer, type TestServer } from "../support/server.js";

const credentials = { applicationId: "application", sharedSecret: "shared-secret" };

let server: TestServer | undefined;
afterEach(() => server?.close());

/** A client of a server that has one response to everything. */
async function clientGetting(
  status: number,
  headers: Record<string, string>,
  body = "",
): Promise<FaceClient> {
  server = await startServer((_, response) => response.writeHead(status, headers).end(body));
  return clientOf(server);
}

describe("a success that is not what the document promises", () => {
  it.each([
    {
      what: "a page",
      type: "text/html",
      body: "<html><title>Log in to the proxy</title>",
      problem: "a body that is not declared as JSON",
      excerpt: "Log in to the proxy",
    },
    {
      what: "a text",
      type: "text/plain",
      body: "no healthy upstream",
      problem: "a body that is not declared as JSON",
      excerpt: "no healthy upstream",
    },
    {
      what: "JSON that is declared as something else",
      type: "application/octet-stream",
      body: "[]",
      problem: "a body that is not declared as JSON",
      excerpt: "",
    },
    {
      what: "JSON that is cut short",
      type: "application/json",
      body: '[{"activationUrl":"https://sentinel',
      problem: "a body that is not JSON",
      excerpt: "",
    },
    {
      what: "nothing",
      type: "application/json",
      body: "",
      problem: "an empty body instead of JSON",
      excerpt: "",
    },
    {
      what: "space",
      type: "application/json",
      body: " \r\n",
      problem: "an empty body instead of JSON",
      excerpt: "",
    },
  ])("is a ResponseError when it is $what", async ({ type, body, problem, excerpt }) => {
    const faces = await clientGetting(200, { "content-type": type }, body);
    const error = (await rejectionOf(faces.list(userUuid))) as CallError;
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toBe(`list (getFacesUsingGET) received 200 (${type}) with ${problem}.`);
    expect(error).toMatchObject({ status: 200, contentType: type, excerpt, attempts: 1, outcome: undefined });
    expect(error.cause).toBeUndefined();
  });

  it.each([{}, null, "sentinel", 7])("is a ResponseError when it is %j instead of a list", async (data) => {
    const error = await rejectionOf((await clientGetting(200, {}, JSON.stringify(data))).list(userUuid));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toContain("200 (no content type) with JSON that is not an array");
    expect(error).toMatchObject({ outcome: undefined });
    expect(JSON.stringify(error)).not.toContain("sentinel");
  });

  it.each([[], null, "sentinel", 7])(
    "is a ResponseError when it is %j instead of an object",
    async (data) => {
      const error = await rejectionOf(
        (await clientGetting(200, {}, JSON.stringify(data))).getSettings(userUuid),
      );
      expect(error).toBeInstanceOf(ResponseError);
      expect(error.message).toContain("200 (no content type) with JSON that is not an object");
    },
  );

  it("is a ResponseError that says so when it declares nothing", async () => {
    const error = await rejectionOf((await clientGetting(204, {})).list(userUuid));
    expect(error).toMatchObject({ status: 204, contentType: undefined, excerpt: "" });
    expect(error.message).toContain("204 (no content type) with an empty body instead of JSON");
  });

  it.each(["delete", "sendActivationEmail"] as const)(
    "is a ResponseError when %s gets a page",
    async (method) => {
      const faces = await clientGetting(200, { "content-type": "text/html" }, "\n<html>Log in</html>");
      const error = await rejectionOf(faces[method](faceId));
      expect(error).toBeInstanceOf(ResponseError);
      expect(error.message).toContain("200 (text/html) with a page instead of nothing");
      // The proxy may have stood on the way back.
      expect(error).toMatchObject({ outcome: "unknown" });
    },
  );

  it("is a ResponseError when a create gets a page and so is the look at what became of it", async () => {
    const faces = await clientGetting(200, { "content-type": "text/html" }, "<title>Log in</title>");
    const error = await rejectionOf(faces.create(userUuid));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ operationId: "createFaceAuthenticatorUsingPOST", outcome: "unknown" });
  });

  it.each([{}, { id: null }, { id: "" }, { id: 7 }])(
    "is a ResponseError when a user is found as %j, without an ID",
    async (user) => {
      const error = await rejectionOf((await clientGetting(200, {}, JSON.stringify(user))).findUser("ada"));
      expect(error).toBeInstanceOf(ResponseError);
      expect(error.message).toBe(
        "findUser (userByUseridUsingPOST) received 200 (no content type) with no `id`.",
      );
      expect(error).toMatchObject({ outcome: undefined });
    },
  );

  it("is a ResponseError when the token is missing", async () => {
    server = await startServer((_, response) => respond(response, 200, { authToken: null }));
    const error = await rejectionOf(clientOf(server, { token: undefined, credentials }).delete(faceId));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toContain("with no usable `authToken`");
  });
});

describe("a success", () => {
  it.each([
    ["nothing", {}],
    ["JSON with a character set", { "content-type": "application/json;charset=utf-8" }],
    ["JSON in capitals", { "content-type": "Application/JSON" }],
    ["a kind of JSON", { "content-type": "application/vnd.entrust+json" }],
  ])("may declare its body as %s", async (_, headers) => {
    expect(await (await clientGetting(200, headers, "[]")).list(userUuid)).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["JSON", '{"extra":1}'],
    ["words", "OK"],
  ])("that promises no body gives nothing, although it holds %s", async (_, body) => {
    expect(await (await clientGetting(200, {}, body)).delete(faceId)).toBeUndefined();
  });

  it("keeps properties and statuses that the document does not know", async () => {
    const face = { id: faceId, status: "PAUSED", extra: { deep: [null, 1.5] } };
    const faces = await clientGetting(200, {}, JSON.stringify([face]));
    expect(await faces.list(userUuid)).toEqual([face]);
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])(
    "by %i is not followed, so that no secret reaches another server",
    async (status) => {
      const other = await startServer((_, response) => respond(response, 200, { authToken: "other" }));
      const redirecting = await startServer((_, response) =>
        response.writeHead(status, { location: `${other.url}/sentinel` }).end(),
      );
      try {
        for (const call of [
          () => clientOf(redirecting).update(userUuid, { id: faceId }),
          () => clientOf(redirecting, { token: undefined, credentials }).authenticate(),
        ]) {
          const error = await rejectionOf(call());
          expect(error).toBeInstanceOf(ResponseError);
          expect(error.message).toContain(`${status} (no content type) with a redirect`);
          expect(error.message).not.toContain("sentinel");
        }
        expect(other.requests).toEqual([]);
      } finally {
        await redirecting.close();
        await other.close();
      }
    },
  );

  it("that a browser does not follow, and gives no status, is a ResponseError", async () => {
    const error = await rejectionOf(clientWith({ fetch: async () => Response.error() }).list(userUuid));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toContain("received 0");
  });

  it.each([409, 503])(
    "is not read as one when the status is %i, whatever place the response names",
    async (status) => {
      const faces = await clientGetting(status, { location: "/elsewhere" });
      const error = await rejectionOf(faces.list(userUuid));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status });
    },
  );

  it.each([300, 304])("is not read as one when the status is %i", async (status) => {
    const error = await rejectionOf((await clientGetting(status, {})).list(userUuid));
    expect(error.constructor).toBe(ApiError);
    expect(error).toMatchObject({ status, operationId: operationTable.getFacesUsingGET.operationId });
  });
});
