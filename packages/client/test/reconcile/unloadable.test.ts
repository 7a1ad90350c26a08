import { operationTable } from "@idaas-face/types";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clientOf, rejectionOf, userUuid } from "../support/client.js";
import { status } from "../support/replies.js";
import { startTenant, type Tenant } from "../support/tenant.js";

// As when the files of a running program are replaced by those of another version.
vi.mock("../../src/reconcile/reconcile.js", () => {
  throw new Error("The file is gone.");
});

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

it("a create whose answer was lost keeps its error when the code that looks for its face cannot be loaded", async () => {
  tenant.set(operationTable.createFaceAuthenticatorUsingPOST, status(502));
  expect(await rejectionOf(clientOf(tenant).create(userUuid))).toMatchObject({
    status: 502,
    attempts: 1,
    outcome: "unknown",
  });
});
