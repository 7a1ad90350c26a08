import { Socket } from "node:net";
import pg from "pg";

/** A setting of each session, which nobody but the sandbox reads. */
export const ownSetting = "idaas_face.session";

/** How many connections a process opens at most. */
const maxConnections = 10;

/**
 * A pool of connections, none of which lets anybody wait for ever, and what cuts all of them off.
 *
 * @param timeoutMs how long a connection, and then a response, may take, in milliseconds
 */
export function openPool(url: string, timeoutMs: number): { pool: pg.Pool; cutOff: () => void } {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionString: without("options", url),
    application_name: "idaas-face-sandbox",
    max: maxConnections,
    // A stricter level, which a database may have by default, refuses writes that come at the same time. The other setting
    // shows whether both have arrived.
    options: `${optionsOf(url)} -c default_transaction_isolation=read\\ committed -c ${ownSetting}=on`,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    // The server ends a statement by itself; this is for a server that does not respond at all.
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

/** What a URL itself asks of each session. The driver would take that alone. */
function optionsOf(url: string): string {
  return new URL(url).searchParams.get("options") ?? "";
}

function without(parameter: string, url: string): string {
  const parsed = new URL(url);
  if (!parsed.searchParams.has(parameter)) return url;
  parsed.searchParams.delete(parameter);
  return parsed.href;
}
