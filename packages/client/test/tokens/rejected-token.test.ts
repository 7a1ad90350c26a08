import { describe, expect, it } from "vitest";
import { AuthenticationError, ConfigurationError } from "../../src/index.js";
import { calls } from "../support/calls.js";
import {
  clientOf,
  clientWithCredentials,
  credentials,
  faceId,
  rejectionOf,
  userUuid,
} from "../support/client.js";
import {
  authenticate,
  create,
  list,
  remove,
  sendEmail,
  tenant,
  tenantForEach,
  update,
} from "../support/each-tenant.js";
import { hangUp, json, type Reply, status } from "../support/replies.js";

tenantForEach();

const tokensSent = () => tenant.received(list).map(({ headers }) => headers.authorization);

describe("a token that was fetched and is rejected", () => {
  it.each(calls.filter(({ operation }) => operation.authenticated))(
    "is replaced once, and $method sent once more",
    async ({ operation, call }) => {
      tenant.accept("token-2");
      const { attempts } = await call(clientWithCredentials(tenant)).withResponse();
      expect(attempts).toBe(2);
      expect(tenant.journal()).toEqual([
        "authenticate",
        operation.clientMethod,
        "authenticate",
        operation.clientMethod,
      ]);
    },
  );

  it("is replaced once for all the times that a create is sent", async () => {
    tenant.set(create, status(401), hangUp, status(401), json({ id: faceId }));
    const error = await rejectionOf(clientWithCredentials(tenant).create(userUuid));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ attempts: 3, outcome: "unknown" });
    expect(tenant.received(authenticate)).toHaveLength(2);
  });

  it("is not used again", async () => {
    const faces = clientWithCredentials(tenant);
    tenant.accept("token-2");
    await faces.list(userUuid);
    await faces.list(userUuid);
    expect(tokensSent()).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
  });

  it("is an AuthenticationError when the one after it is rejected as well", async () => {
    tenant.accept();
    const error = await rejectionOf(clientWithCredentials(tenant).list(userUuid));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ operationId: list.operationId, attempts: 2, outcome: undefined });
    expect(tenant.received(authenticate)).toHaveLength(2);
  });

  it("is replaced by one request for all whose calls it fails, at once or later", async () => {
    const faces = clientWithCredentials(tenant);
    const held: (() => void)[] = [];
    const reject: Reply = (response) => held.push(() => status(401)(response));
    tenant.set(list, reject, reject, reject, json([]));
    const waiting = [faces.list(userUuid), faces.list(userUuid), faces.list(userUuid)];
    await expect.poll(() => held).toHaveLength(3);
    held[0]?.();
    held[1]?.();
    await Promise.all(waiting.slice(0, 2));
    held[2]?.();
    await waiting[2];
    expect(tenant.received(authenticate)).toHaveLength(2);
    expect(new Set(tokensSent().slice(3))).toEqual(new Set(["Bearer token-2"]));
  });

  it("counts as no retry: the call has all of them left", async () => {
    tenant.set(list, status(500), status(401), status(500), status(500));
    const error = await rejectionOf(clientWithCredentials(tenant).list(userUuid));
    expect(error).toMatchObject({ status: 500, attempts: 4 });
  });

  it("is replaced with no retries allowed as well", async () => {
    tenant.accept("token-2");
    expect(await clientWithCredentials(tenant, { maxRetries: 0 }).list(userUuid)).toEqual([]);
  });

  it("fails the call as the request for another one does", async () => {
    tenant.set(authenticate, json({ authToken: "revoked" }), status(403));
    tenant.accept();
    const error = await rejectionOf(clientWithCredentials(tenant).sendActivationEmail(faceId));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ operationId: authenticate.operationId });
  });

  it("fails a call whose first attempt was lost with an outcome that is unknown", async () => {
    tenant.set(authenticate, json({ authToken: "revoked" }), status(403));
    tenant.set(update, hangUp, status(401));
    const error = await rejectionOf(clientWithCredentials(tenant).update(userUuid, { id: faceId }));
    expect(error).toMatchObject({
      operationId: update.operationId,
      status: 401,
      outcome: "unknown",
      attempts: 2,
    });
  });

  it("does not make a delete forget that its first response was lost", async () => {
    tenant.set(remove, hangUp, status(401), status(404));
    const { attempts } = await clientWithCredentials(tenant).delete(faceId).withResponse();
    expect(attempts).toBe(3);
  });

  it("does not make an e-mail be sent twice when its second attempt is lost", async () => {
    tenant.set(sendEmail, status(401), hangUp, json({}));
    const error = await rejectionOf(clientWithCredentials(tenant).sendActivationEmail(faceId));
    expect(error).toMatchObject({ attempts: 2, outcome: "unknown" });
  });
});

describe("credentials that are rejected", () => {
  it("are sent once", async () => {
    tenant.set(authenticate, status(401));
    const error = await rejectionOf(clientWithCredentials(tenant).list(userUuid));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ operationId: authenticate.operationId, attempts: 1 });
    expect(tenant.journal()).toEqual(["authenticate"]);
  });

  it("are sent once by authenticate itself", async () => {
    tenant.set(authenticate, status(401));
    expect(await rejectionOf(clientOf(tenant).authenticate(credentials))).toBeInstanceOf(AuthenticationError);
    expect(tenant.journal()).toEqual(["authenticate"]);
  });
});

describe("a request for a token", () => {
  it("is repeated as a read is", async () => {
    tenant.set(authenticate, hangUp, status(503), json({ authToken: "good" }));
    await clientWithCredentials(tenant).list(userUuid);
    expect(tenant.journal()).toEqual(["authenticate", "authenticate", "authenticate", "list"]);
  });

  it("that fails leaves nothing unknown about the call that needed it", async () => {
    tenant.set(authenticate, hangUp);
    const error = await rejectionOf(clientWithCredentials(tenant).sendActivationEmail(faceId));
    expect(error).toMatchObject({ operationId: authenticate.operationId, attempts: 3, outcome: undefined });
    expect(tenant.received(sendEmail)).toEqual([]);
  });
});

describe("a token that was given", () => {
  it("as a text is never sent again when it is rejected", async () => {
    tenant.accept();
    const error = await rejectionOf(clientOf(tenant, { token: "mine" }).list(userUuid));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(tokensSent()).toEqual(["Bearer mine"]);
  });

  it("as a function is asked for once a call, and once more when its token is rejected", async () => {
    let asked = 0;
    const faces = clientOf(tenant, { token: async () => `mine-${++asked}` });
    await faces.list(userUuid);
    await faces.list(userUuid);
    tenant.accept("mine-4");
    await faces.list(userUuid);
    expect(tokensSent()).toEqual(["Bearer mine-1", "Bearer mine-2", "Bearer mine-3", "Bearer mine-4"]);
  });

  it("as a function is asked for no third one", async () => {
    let asked = 0;
    tenant.accept();
    const faces = clientOf(tenant, { token: () => `mine-${++asked}` });
    expect(await rejectionOf(faces.list(userUuid))).toMatchObject({ status: 401, attempts: 2 });
    expect(asked).toBe(2);
  });

  it.each(["same", "Bearer same"])(
    "as a function is not sent again when it gives %j once more",
    async (again) => {
      tenant.accept();
      const responses = ["same", again];
      const faces = clientOf(tenant, { token: () => responses.shift() ?? "" });
      expect(await rejectionOf(faces.list(userUuid))).toMatchObject({ status: 401, attempts: 1 });
      expect(tokensSent()).toEqual(["Bearer same"]);
    },
  );

  it("as a function is not asked for again when a request is repeated for another reason", async () => {
    let asked = 0;
    tenant.set(list, status(500), hangUp, json([]));
    await clientOf(tenant, { token: () => `mine-${++asked}` }).list(userUuid);
    expect(asked).toBe(1);
  });

  it("as a function that fails ends the call before anything is sent", async () => {
    const faces = clientOf(tenant, { token: () => Promise.reject(new Error("sealed")) });
    expect(await rejectionOf(faces.list(userUuid))).toBeInstanceOf(ConfigurationError);
    expect(tenant.requests).toEqual([]);
  });
});
