import { describe, expect, it, vi } from "vitest";
import { ConfigurationError, ResponseError } from "../src/index.js";
import { baseUrl, clientOf, clientWith, faceId, rejectionOf, userUuid } from "./support/client.js";
import { create, list, remove, tenant, tenantForEach } from "./support/each-tenant.js";
import { hangUp } from "./support/replies.js";

const listUrl = baseUrl + list.path.replace("{userid}", userUuid);
const createUrl = baseUrl + create.path.replace("{userid}", userUuid);

/** A client whose network responds with a list, and the requests that it got. */
function recording() {
  const fetch = vi.fn(async (_: string, __: { method: string; body: string | null; headers: object }) =>
    Response.json([]),
  );
  return { fetch, faces: clientWith({ fetch }) };
}

describe("faces.fetch sends an operation", () => {
  it.each([
    ["a text", listUrl],
    ["a URL", new URL(listUrl)],
    ["a Request", new Request(listUrl)],
  ])("given as %s", async (_, input) => {
    const { faces, fetch } = recording();
    expect(await (await faces.fetch(input)).json()).toEqual([]);
    expect(fetch.mock.calls[0]).toMatchObject([
      listUrl,
      { method: "GET", body: null, headers: { authorization: "Bearer token" } },
    ]);
  });

  it("with the body of its options as JSON, and never follows a redirect", async () => {
    const fetch = vi.fn(async () => Response.json({ id: faceId }));
    await clientWith({ fetch }).fetch(createUrl, { method: "POST", body: "{}", redirect: "follow" });
    expect(fetch.mock.calls[0]).toMatchObject([
      createUrl,
      { method: "POST", body: "{}", redirect: "manual", headers: { "content-type": "application/json" } },
    ]);
  });
});

describe("faces.fetch refuses, before anything is sent,", () => {
  const refusals: [what: string, url: string, init?: RequestInit][] = [
    ["another host", listUrl.replace("acme", "evil")],
    ["a host that begins like the tenant's", listUrl.replace(baseUrl, `${baseUrl}.evil.example`)],
    ["the tenant's host as a user name", listUrl.replace(baseUrl, `${baseUrl}@evil.example`)],
    ["another scheme", listUrl.replace("https:", "http:")],
    ["another port", listUrl.replace(baseUrl, `${baseUrl}:8443`)],
    ["another path", `${baseUrl}/api/web/v1/users`],
    ["a path that climbs", `${baseUrl}/api/web/v1/users/..%2f..%2fadmin/faces`],
    ["a query", `${listUrl}?admin=true`],
    ["another method", listUrl, { method: "DELETE" }],
    ["an e-mail address for an ID", listUrl.replace(userUuid, "ada%40example.com")],
    ["no ID", listUrl.replace(userUuid, "")],
    ["an address that is not one", "faces"],
  ];
  it.each(refusals)("%s", async (_, url, init) => {
    const { faces, fetch } = recording();
    const error = await rejectionOf(faces.fetch(url, init));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).not.toMatch(/evil|ada|admin/);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("faces.fetch gives", () => {
  tenantForEach();

  it("an HTTP error as a response, without its secrets, and with harmless headers alone", async () => {
    const info = { errorCode: "access_denied", errorMessage: "test-token of ada@example.com" };
    const fetch = async () =>
      Response.json(info, { status: 403, headers: { "x-request-id": "7", "x-gate": "8" } });
    const response = await clientWith({ fetch, token: "test-token" }).fetch(listUrl);
    expect([response.status, response.headers.get("x-request-id")]).toEqual([403, "7"]);
    expect(response.headers.has("x-gate")).toBe(false);
    expect(await response.json()).toEqual({
      errorCode: "access_denied",
      errorMessage: "[redacted] of [redacted]",
    });
  });

  it("a ResponseError for a redirect and for a new face without an ID", async () => {
    const redirect = async () =>
      new Response(null, { status: 302, headers: { location: "https://evil.example" } });
    expect(await rejectionOf(clientWith({ fetch: redirect }).fetch(listUrl))).toBeInstanceOf(ResponseError);
    const noId = async () => Response.json({});
    const error = await rejectionOf(
      clientWith({ fetch: noId }).fetch(createUrl, { method: "POST", body: "{}" }),
    );
    expect(error).toMatchObject({ name: "ResponseError", outcome: "unknown" });
  });

  it("an error with the outcome where a write was lost", async () => {
    tenant.set(remove, hangUp);
    const url = tenant.url + remove.path.replace("{faceid}", faceId);
    const error = await rejectionOf(clientOf(tenant, { maxRetries: 0 }).fetch(url, { method: "DELETE" }));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  });
});
