import createClient from "openapi-fetch";
import { describe, expect, it, vi } from "vitest";
import {
  AbortedError,
  AmbiguousCreateError,
  ConfigurationError,
  ConnectionError,
  type paths,
  ResponseError,
  ServerError,
  TimeoutError,
} from "../src/index.js";
import {
  clientOf,
  clientWith,
  clientWithCredentials,
  faceId,
  rejectionOf,
  userUuid,
} from "./support/client.js";
import { create, list, remove, tenant, tenantForEach, update } from "./support/each-tenant.js";
import { busy, hangUp, json, silence, status } from "./support/replies.js";

const user = { params: { path: { userid: userUuid } } };
const face = { params: { path: { faceid: faceId } } };

tenantForEach();

describe("a call by path", () => {
  it("gives data and response, with the token and the headers of the client", async () => {
    tenant.set(list, json([{ id: faceId }]));
    const faces = clientWithCredentials(tenant, { headers: { "x-tenant": "acme" } });
    const { data, error, response } = await faces.api.GET(list.path, user);
    expect([data, error, response.status]).toEqual([[{ id: faceId }], undefined, 200]);
    const [request] = tenant.received(list);
    expect(request?.headers).toMatchObject({
      authorization: "Bearer token-1",
      accept: "application/json",
      "x-tenant": "acme",
    });
  });

  it("unsets a header of the client by null", async () => {
    const faces = clientOf(tenant, { headers: { "x-tenant": "acme" } });
    await faces.api.GET(list.path, { ...user, headers: { "x-tenant": null } });
    expect(tenant.received(list)[0]?.headers["x-tenant"]).toBeUndefined();
  });

  it("is retried as its operation may be", async () => {
    tenant.set(list, hangUp, busy, json([]));
    const { data } = await clientOf(tenant).api.GET(list.path, user);
    expect([data, tenant.received(list)]).toMatchObject([[], { length: 3 }]);
  });

  it("gives the success of a delete whose first response was lost", async () => {
    tenant.set(remove, hangUp, status(404));
    const { error, response } = await clientOf(tenant).api.DELETE(remove.path, face);
    expect([error, response.ok]).toEqual([undefined, true]);
  });

  it("sends a body again after a 401, with another token", async () => {
    tenant.accept("token-2");
    await clientWithCredentials(tenant).api.POST(create.path, { ...user, body: { applicantId: "a" } });
    expect(tenant.received(create).map(({ body, headers }) => [body, headers.authorization])).toEqual([
      ['{"applicantId":"a"}', "Bearer token-1"],
      ['{"applicantId":"a"}', "Bearer token-2"],
    ]);
  });

  it("has the limits of a client made by `with`, which shares its token", async () => {
    const faces = clientWithCredentials(tenant);
    await faces.list(userUuid);
    tenant.set(list, silence);
    const error = await rejectionOf(faces.with({ timeoutMs: 20, maxRetries: 0 }).api.GET(list.path, user));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(tenant.journal().filter((name) => name === "authenticate")).toHaveLength(1);
  });

  it("takes a signal", async () => {
    tenant.set(list, silence);
    const controller = new AbortController();
    const call = rejectionOf(clientOf(tenant).api.GET(list.path, { ...user, signal: controller.signal }));
    await expect.poll(() => tenant.received(list)).toHaveLength(1);
    controller.abort();
    expect(await call).toBeInstanceOf(AbortedError);
  });
});

describe("the client catches the faults that openapi-fetch lets through: ", () => {
  it("a path parameter that is missing is refused, and nothing is sent", async () => {
    const error = await rejectionOf(clientOf(tenant).api.GET(list.path, {} as never));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("`userUuid` must be a UUID; got nothing.");
    expect(tenant.requests).toEqual([]);
  });

  it.each([
    ["an empty 200", () => new Response(null)],
    ["truncated JSON", () => new Response('[{"id":"o', { headers: { "content-type": "application/json" } })],
    ["a page", () => new Response("<title>Log in</title>", { headers: { "content-type": "text/html" } })],
  ])("%s is a ResponseError", async (_, respond) => {
    const error = await rejectionOf(clientWith({ fetch: async () => respond() }).api.GET(list.path, user));
    expect(error).toBeInstanceOf(ResponseError);
  });

  it.each([
    ["an empty body", () => new Response(null, { status: 500 })],
    [
      "an empty body by its length",
      () => new Response(null, { status: 500, headers: { "content-length": "0" } }),
    ],
    ["HTML", () => new Response("<h1>Bad</h1>", { status: 502, headers: { "content-type": "text/html" } })],
    ["foreign JSON", () => Response.json({ fault: 1 }, { status: 503 })],
    ["JSON null", () => Response.json(null, { status: 400 })],
  ])("an error with %s has an ErrorInfo that says so", async (_, respond) => {
    const faces = clientWith({ fetch: async () => respond(), maxRetries: 0 });
    const { error, data } = await faces.api.GET(list.path, user);
    expect(data).toBeUndefined();
    expect(error).toEqual({ errorMessage: expect.stringContaining("The response has no ErrorInfo; got ") });
  });

  it("a 200 with words where the document promises no body gives no data", async () => {
    const faces = clientWith({
      fetch: async () =>
        new Response("OK", { headers: { "content-length": "2", "content-type": "application/json" } }),
    });
    const { data, error } = await faces.api.DELETE(remove.path, face);
    expect([data, error]).toEqual([undefined, undefined]);
  });

  it("a body that is not JSON is refused without its text", async () => {
    const body = { expiry: 1n } as never;
    expect((await rejectionOf(clientOf(tenant).api.PUT(update.path, { ...user, body }))).message).toBe(
      "A body must be JSON; got something else.",
    );
  });

  it("another baseUrl gets nothing, and no token", async () => {
    const fetch = vi.fn(async () => Response.json([]));
    const init = { ...user, baseUrl: "https://elsewhere.example" };
    const error = await rejectionOf(clientWith({ fetch }).api.GET(list.path, init));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("a call without a response throws", async () => {
    tenant.set(list, hangUp);
    expect(await rejectionOf(clientOf(tenant).api.GET(list.path, user))).toBeInstanceOf(ConnectionError);
  });
});

describe("a create by path whose outcome is open", () => {
  it("is not sent again, whatever the client does with its own", async () => {
    for (const reply of [hangUp, status(500)]) {
      tenant.set(create, reply, json({ id: faceId }));
      const before = tenant.received(create).length;
      await clientOf(tenant)
        .api.POST(create.path, { ...user, body: {} })
        .catch(() => {});
      expect(tenant.received(create)).toHaveLength(before + 1);
    }
  });

  it("says so, and makes the next lost create of the user ambiguous", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, json([{ id: faceId }]));
    const faces = clientOf(tenant);
    const error = await rejectionOf(faces.api.POST(create.path, { ...user, body: {} }));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
    expect(await rejectionOf(faces.create(userUuid))).toBeInstanceOf(AmbiguousCreateError);
  });

  it("is known when it succeeds: a later create does not take its face", async () => {
    tenant.set(create, json({ id: faceId }), hangUp, json({ id: "second" }));
    tenant.set(list, json([{ id: faceId }]));
    const faces = clientOf(tenant);
    await faces.api.POST(create.path, { ...user, body: {} });
    expect(await faces.create(userUuid)).toEqual({ id: "second" });
  });
});

describe("middleware", () => {
  it("sees the calls of the methods, may change them, and sees no request for a token", async () => {
    const seen: string[] = [];
    const faces = clientWithCredentials(tenant);
    faces.api.use({
      onRequest({ request, schemaPath }) {
        seen.push(schemaPath);
        const changed = new Request(request);
        changed.headers.set("x-trace", "7");
        return changed;
      },
    });
    await faces.create(userUuid, { applicantId: "a" });
    expect(seen).toEqual([create.path]);
    expect(tenant.received(create)[0]).toMatchObject({
      body: '{"applicantId":"a"}',
      headers: { "x-trace": "7" },
    });
  });

  it("may send a copy of the request: the limits and the signal of the call still hold", async () => {
    tenant.set(list, silence, silence);
    const faces = clientOf(tenant);
    faces.api.use({ onRequest: ({ request }) => request.clone() });
    const late = await rejectionOf(faces.list(userUuid, { timeoutMs: 20, maxRetries: 0 }));
    expect(late).toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    expect(await rejectionOf(faces.list(userUuid, { signal: controller.signal }))).toBeInstanceOf(
      AbortedError,
    );
  });

  it("may replace the body of a request, and read and replace that of a response", async () => {
    tenant.set(create, json({ id: faceId }));
    const faces = clientOf(tenant);
    faces.api.use({
      onRequest: ({ request }) => new Request(request, { body: '{"applicantId":"b"}' }),
      onResponse: async ({ response }) =>
        Response.json({ ...Object(await response.clone().json()), extra: 1 }),
    });
    expect(await faces.create(userUuid, { applicantId: "a" })).toEqual({ id: faceId, extra: 1 });
    expect(tenant.received(create)[0]?.body).toBe('{"applicantId":"b"}');
  });

  it("may respond itself", async () => {
    const faces = clientOf(tenant);
    faces.api.use({ onRequest: () => Response.json([{ id: "made-up" }]) });
    expect(await faces.list(userUuid)).toEqual([{ id: "made-up" }]);
    const failing = clientOf(tenant);
    failing.api.use({ onRequest: () => new Response("{}", { status: 503 }) });
    expect(await rejectionOf(failing.list(userUuid))).toBeInstanceOf(ServerError);
    expect(tenant.requests).toEqual([]);
  });

  it("that fails is a ConfigurationError; after a write, its outcome is unknown to the caller", async () => {
    const faces = clientOf(tenant);
    faces.api.use({
      onResponse() {
        throw new Error("broken middleware");
      },
    });
    const error = await rejectionOf(faces.delete(faceId));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ outcome: "unknown", cause: { message: "broken middleware" } });
  });
});

describe("a client of the reader's own on faces.fetch", () => {
  it("has token, headers and retries of this one", async () => {
    tenant.set(list, busy, json([]));
    const faces = clientWithCredentials(tenant, { headers: { "x-tenant": "acme" } });
    const own = createClient<paths>({ baseUrl: tenant.url, fetch: faces.fetch });
    expect(await own.GET(list.path, user)).toMatchObject({ data: [] });
    expect(tenant.received(list)).toHaveLength(2);
    expect(tenant.received(list)[1]?.headers).toMatchObject({
      authorization: "Bearer token-1",
      "x-tenant": "acme",
    });
  });
});

it("an HTTP error through a method is the error of its class, with the stack of the caller", async () => {
  async function application() {
    await clientWith({ fetch: async () => new Response(null, { status: 404 }) }).list(userUuid);
  }
  const error = await rejectionOf(application());
  expect(error.stack).toContain(" application (");
});
