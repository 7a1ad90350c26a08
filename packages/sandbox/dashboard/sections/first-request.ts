import { operationTable } from "@idaas-face/types";
import { demoApplications } from "../../src/seed/demo.js";

/** Writes a command that gets a token. */
export function firstRequest(origin: string): string {
  const { id: applicationId, sharedSecret } = demoApplications.admin;
  const { method, path } = operationTable.authenticateAdminApiUsingPOST;
  const body = JSON.stringify({ applicationId, sharedSecret });
  return `curl -X ${method} ${origin}${path} \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}
