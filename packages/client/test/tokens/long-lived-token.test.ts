import { describe, expect, it, vi } from "vitest";
import {
  AuthenticationError,
  ConfigurationError,
  FaceClient,
  type FaceClientOptions,
  type TokenStore,
} from "../../src/index.js";
import { calls } from "../support/calls.js";
import { baseUrl, clientOf, credentials, faceId, rejectionOf, userUuid } from "../support/client.js";
import { authenticate, create, list, remove, tenant, tenantForEach } from "../support/each-tenant.js";
import { hangUp, json, status } from "../support/replies.js";

tenantForEach();

const { applicationId, sharedSecret } = credentials;
const sent = `${applicationId},${sharedSecret}`;

const longLived = (options: Partial<FaceClientOptions> = {}) =>
  clientOf(tenant, { token: undefined, credentials, longLived: true, ...options });

const withCredentials = (changes: object) => () =>
  new FaceClient({ baseUrl, credentials: { ...credentials, ...changes }, longLived: true });

describe("credentials that are long-lived", () => {
  it.each(calls.filter(({ operation }) => operation.authenticated))(
    "are sent by $method as they are, without a prefix, and no token is requested",
    async ({ operation, call }) => {
      await call(longLived());
      expect(tenant.requests.map(({ headers }) => headers.authorization)).toEqual([sent]);
      expect(tenant.received(authenticate)).toEqual([]);
      expect(tenant.received(operation)).toHaveLength(1);
    },
  );

  it.each(calls.filter(({ operation }) => operation.authenticated))(
    "and rejected make $method an AuthenticationError at once: nothing is sent again",
    async ({ operation, call }) => {
      tenant.accept();
      const error = await rejectionOf(call(longLived({ maxRetries: 5 })));
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({ operationId: operation.operationId, attempts: 1, outcome: undefined });
      expect(error.message).toContain("(the application may not allow long-lived tokens)");
      expect(tenant.requests).toHaveLength(1);
    },
  );

  it("are sent with every retry, and with the look after a lost create", async () => {
    tenant.set(create, hangUp, json({ id: faceId }));
    tenant.set(list, status(503), json([]));
    await longLived().create(userUuid);
    expect(tenant.journal()).toEqual(["create", "list", "list", "create"]);
    expect(new Set(tenant.requests.map(({ headers }) => headers.authorization))).toEqual(new Set([sent]));
  });

  it("and rejected after a lost attempt leave the outcome unknown", async () => {
    tenant.set(remove, hangUp, status(401));
    expect(await rejectionOf(longLived().delete(faceId))).toMatchObject({
      status: 401,
      outcome: "unknown",
      attempts: 2,
    });
  });

  it("touch no token store, and tell no hook of a token", async () => {
    const get = vi.fn(() => undefined);
    const tokenStore: TokenStore = { get, set: get, delete: get };
    await longLived({ tokenStore, hooks: { onTokenRefresh: get } }).list(userUuid);
    expect(get).not.toHaveBeenCalled();
  });

  it("can still be exchanged for a token, by ID and secret alone", async () => {
    const { authToken } = await longLived().authenticate();
    expect(authToken).toBe("token-1");
    expect(JSON.parse(tenant.requests[0]?.body ?? "")).toEqual(credentials);
  });

  it("can be those of the downloaded file", async () => {
    const file = { ...credentials, hostname: "acme.example" };
    await FaceClient.fromCredentials(file, { baseUrl: tenant.url, longLived: true }).list(userUuid);
    expect(tenant.requests[0]?.headers.authorization).toBe(sent);
  });

  it("can be those of the environment", async () => {
    vi.stubEnv("IDAAS_BASE_URL", tenant.url);
    vi.stubEnv("IDAAS_APPLICATION_ID", applicationId);
    vi.stubEnv("IDAAS_SHARED_SECRET", sharedSecret);
    await FaceClient.fromEnv({ longLived: true }).list(userUuid);
    vi.unstubAllEnvs();
    expect(tenant.requests[0]?.headers.authorization).toBe(sent);
  });

  it.each(["two words", "line\nbreak", "s\u00e9cret"])(
    "are refused with the secret %j, which no header can carry, and not quoted",
    (secret) => {
      const make = withCredentials({ sharedSecret: secret });
      expect(make).toThrow(ConfigurationError);
      expect(make).toThrow("`longLived` credentials must be visible ASCII");
      expect(make).not.toThrow(secret);
    },
  );

  it("are refused with a comma in the ID, which would end it", () => {
    expect(withCredentials({ applicationId: "a,b" })).toThrow("the `applicationId` without a comma");
  });
});

it.each([undefined, false])("credentials whose longLived is %s are exchanged for a token", async (value) => {
  await clientOf(tenant, { token: undefined, credentials, longLived: value }).list(userUuid);
  expect(tenant.journal()).toEqual(["authenticate", "list"]);
  expect(JSON.parse(tenant.requests[0]?.body ?? "")).toEqual(credentials);
});
