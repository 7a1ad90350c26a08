import { Socket } from "node:net";
import pg from "pg";

/** How many connections a process opens at most. */
const maxConnections = 10;

/**
 * A pool of connections, none of which lets anybody wait for ever, and what cuts all of them off.
 *
 * @param timeoutMs how long a connection, and then an answer, may take
 */
export function openPool(url: string, timeoutMs: number): { pool: pg.Pool; cutOff: () => void } {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "idaas-face-sandbox",
    max: maxConnections,
    // A stricter level, which a database may have by default, refuses writes that come at the same time.
    options: "-c default_transaction_isolation=read\\ committed",
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    // The server ends a statement by itself; this is for a server that does not answer at all.
    query_timeout: timeoutMs + timeoutMs / 5,
    keepAlive: true,
    stream: () => {
      const socket = new Socket();
      sockets.add(socket);
      return socket.once("close", () => sockets.delete(socket));
    },
  });
  // A connection that breaks is replaced by the next query; the query that needed it, if any, is told by itself.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const cutOff = () => {
    for (const socket of sockets) socket.destroy();
  };
  return { pool, cutOff };
}
