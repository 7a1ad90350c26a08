import { operationTable } from "@idaas-face/types";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientOf, rejectionOf, userUuid } from "../../support/client.js";
import { json, page, status } from "../../support/replies.js";
import { startTenant, type Tenant } from "../../support/tenant.js";

const { getFacesUsingGET: list, getUserFaceSettingsUsingGET: settings } = operationTable;

// The platform opens a second one, since the first is not quite free yet when the end of a body has been read.
const few = 2;

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

it("50 calls one after the other, each with a retry, go over two connections", async () => {
  const faces = clientOf(tenant);
  for (let call = 0; call < 50; call += 1) {
    tenant.set(list, status(503), json([]));
    await faces.list(userUuid);
  }
  expect(tenant.requests).toHaveLength(100);
  expect(tenant.connections()).toBeLessThanOrEqual(few);
});

it("a response whose body is of no use leaves its connection free, be it an error, a page or a redirect", async () => {
  const faces = clientOf(tenant, { maxRetries: 0 });
  for (const reply of [status(301), status(400), page, status(404), status(500), status(502)]) {
    tenant.set(settings, reply);
    await rejectionOf(faces.getSettings(userUuid));
  }
  expect(tenant.connections()).toBeLessThanOrEqual(few);
});
