import { Socket } from "node:net";
import pg from "pg";
import { strictUrl } from "./strict-url.js";

/** A setting of each session, which nobody but the sandbox reads. */
export const ownSetting = "idaas_face.session";

/** The largest number of connections that a process opens. */
const maxConnections = 10;

/**
 * Makes a pool of connections that all have a time limit, and a function that cuts all of them off.
 *
 * @param timeoutMs the time that a connection, and then a response, may take, in milliseconds
 */
export function openPool(url: string, timeoutMs: number): { pool: pg.Pool; cutOff: () => void } {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionString: strictUrl(without("options", url)),
    application_name: "idaas-face-sandbox",
    max: maxConnections,
    // A stricter level, which a database may have by default, refuses writes that come at the same time. The other setting
    // shows whether both have arrived.
    options: `${optionsOf(url)} -c default_transaction_isolation=read\\ committed -c ${ownSetting}=on`,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    query_timeout: timeoutOf(timeoutMs),
    keepAlive: true,
    stream: () => {
      const socket = new Socket();
      sockets.add(socket);
      return socket.once("close", () => sockets.delete(socket));
    },
  });
  // The next query replaces a broken connection. The query that needed it, if any, fails by itself.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  // A server that had no room for more connections may have some again.
  pool.on("remove", () => {
    pool.options.max = maxConnections;
  });
  const cutOff = () => {
    for (const socket of sockets) socket.destroySoon();
  };
  return { pool, cutOff };
}

/** Returns the time after which the client gives a query up: the server ends it before, unless it does not respond at all. */
export function timeoutOf(timeoutMs: number): number {
  return timeoutMs + timeoutMs / 5;
}

/** Reads the options that a URL itself sets for each session. The driver would use those alone. */
function optionsOf(url: string): string {
  return new URL(url).searchParams.get("options") ?? "";
}

function without(parameter: string, url: string): string {
  const parsed = new URL(url);
  if (!parsed.searchParams.has(parameter)) return url;
  parsed.searchParams.delete(parameter);
  return parsed.href;
}
