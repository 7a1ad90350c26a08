import type { RunningSandbox } from "@idaas-face/sandbox";
import { operationTable } from "@idaas-face/types";
import type { Style } from "./style.js";

/** Lists the things left to play with after the example: addresses, credentials, and a first request to copy. */
export function farewell({ url, credentials, users }: RunningSandbox, docsUrl: string, style: Style): string {
  const body = JSON.stringify(credentials);
  return [
    `  Sandbox         ${style("cyan", url)} (a dashboard, in a browser)`,
    `  Documentation   ${style("cyan", docsUrl)}`,
    "",
    `  application ID  ${credentials.applicationId}`,
    `  shared secret   ${credentials.sharedSecret}`,
    `  a user          ${users.ada.userId} (${users.ada.id})`,
    "",
    `  curl -H 'Content-Type: application/json' -d '${body}' ${url}${operationTable.authenticateAdminApiUsingPOST.path}`,
    "",
    "The sandbox remembers what you do until you press Ctrl-C, which ends both.",
  ].join("\n");
}

/** Says that the example worked and names the next step, after a start that does not stay up. */
export function farewellOnce(style: Style): string {
  return [
    style("green", "It works: the client made every call, and the sandbox responded."),
    "Next: run `npm start` to keep the sandbox and the documentation open.",
  ].join("\n");
}
