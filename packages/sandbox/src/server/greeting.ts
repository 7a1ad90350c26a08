import { operationTable } from "@idaas-face/types";
import type { RunningSandbox } from "./start-sandbox.js";

const withoutControl =
  "The control and the dashboard are off without a control key, because other machines can reach this address.\n" +
  "To turn them on, start with --control-key KEY, or set SANDBOX_CONTROL_KEY.";

export interface GreetingOptions {
  /** Whether to write a line of JSON. */
  json: boolean;
  /** Whether the sandbox has its control. */
  hasControl: boolean;
}

/** Writes the words of the command once the sandbox listens. */
export function greeting(
  { url, credentials, users }: RunningSandbox,
  { json, hasControl }: GreetingOptions,
): string {
  const { userId, id: userUuid } = users.ada;
  if (json)
    return JSON.stringify({
      level: "info",
      message: "listening",
      url,
      ...credentials,
      userId,
      userUuid,
      hasControl,
    });
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
    ...(hasControl ? [] : [withoutControl, ""]),
    "Stop it with Ctrl-C.",
  ].join("\n");
}
