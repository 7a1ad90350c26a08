import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A status that is newer than the document, as the vendor may add one. */
export const oddStatus = "QUARANTINED";
/** A date in the form of some of the vendor's samples, which is not RFC 3339. */
export const oddDate = "2026-11-02T09:14:07.328+0000";

/**
 * Starts a server that passes every request on to a sandbox. Below `/status` it changes the status of each face in a response,
 * below `/date` the time of its creation.
 */
export async function startOddServer(sandboxUrl: string): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const [, kind = "", path = ""] = /^\/(status|date)(\/.*)$/.exec(request.url ?? "") ?? [];
    const authorization = request.headers.authorization ?? "";
    const received = await fetch(`${sandboxUrl}${path}`, { headers: { authorization } });
    const text = await received.text();
    const replaced =
      kind === "status"
        ? text.replaceAll(/"status":"[A-Z]+"/g, `"status":"${oddStatus}"`)
        : text.replaceAll(/"created":"[^"]+"/g, `"created":"${oddDate}"`);
    response.writeHead(received.status, { "content-type": "application/json" }).end(replaced);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
