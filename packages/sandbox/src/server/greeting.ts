import { operationTable } from "@idaas-face/types";
import type { RunningSandbox } from "./start-sandbox.js";

/** Writes the words of the command once the sandbox listens. */
export function greeting({ url, credentials, users }: RunningSandbox, json: boolean): string {
  const { userId, id: userUuid } = users.ada;
  if (json)
    return JSON.stringify({ level: "info", message: "listening", url, ...credentials, userId, userUuid });
  const body = JSON.stringify(credentials);
  return [
    `The sandbox listens on ${url}`,
    "",
    `  application ID   ${credentials.applicationId}`,
    `  shared secret    ${credentials.sharedSecret}`,
    `  a user           ${userId} (${userUuid})`,
    "",
    `  curl -H 'Content-Type: application/json' -d '${body}' ${url}${operationTable.authenticateAdminApiUsingPOST.path}`,
    "",
    "Stop it with Ctrl-C.",
  ].join("\n");
}
