import type { Server } from "node:http";

/**
 * Stops a server: what is under way is answered, then its connections are closed.
 *
 * @param graceMs milliseconds after which connections are closed all the same
 */
export async function closeServer(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // No connection is held for another request once the one under way is answered.
  server.keepAliveTimeout = 1;
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(deadline);
}
