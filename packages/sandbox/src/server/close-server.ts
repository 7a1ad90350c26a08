import type { Server } from "node:http";
import type { Connections } from "./connections.js";
import type { Limits } from "./limits.js";

/** Stops a server: requests under way get their responses, then their connections are closed. The others are closed soon. */
export async function closeServer(
  server: Server,
  connections: Connections,
  { graceMs, quietMs }: Pick<Limits, "graceMs" | "quietMs">,
): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Keeps no connection for another request after the response to the one under way.
  server.keepAliveTimeout = 1;
  const look = setInterval(() => connections.closeUnused(), quietMs);
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(look);
  clearTimeout(deadline);
}
