import type { Server } from "node:http";

/** How long what is under way may take until its connection is closed all the same. */
const graceMs = 10_000;

/** Stops a server: what is under way is answered, then its connections are closed. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(deadline);
}
