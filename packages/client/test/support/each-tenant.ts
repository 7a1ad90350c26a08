import { operationTable } from "@idaas-face/types";
import { afterEach, beforeEach } from "vitest";
import { startTenant, type Tenant } from "./tenant.js";

/** The operations, by names that fit into a line. */
export const {
  authenticateAdminApiUsingPOST: authenticate,
  createFaceAuthenticatorUsingPOST: create,
  createFaceUsingPOST: createV1,
  deleteFaceUsingDELETE: remove,
  getFacesUsingGET: list,
  sendFaceActivationEmailUsingPUT: sendEmail,
  updateFaceUsingPUT: update,
} = operationTable;

/** The tenant of the test that runs. */
export let tenant: Tenant;

/** Starts a tenant for each test of the file that calls it. */
export function tenantForEach(): void {
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());
}
