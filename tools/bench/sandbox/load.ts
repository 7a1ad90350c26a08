import { Connection } from "./connection.js";

/** A request as the load sends it. */
export interface LoadRequest {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** The amount of a load. */
export interface Amount {
  requests: number;
  /** The number of requests that are under way at once, each on a connection of its own. */
  connections: number;
}

/**
 * Measures the requests a second that a server responds to. Common load programs spend more on a request than the servers
 * that are measured here. This function writes bytes that were made before, and reads only the status and the end of a
 * response.
 *
 * @param next makes each request
 * @throws if a response is not a success: a failure does not count
 */
export async function requestsPerSecond(
  url: string,
  next: () => LoadRequest,
  { requests, connections }: Amount,
): Promise<number> {
  const { host } = new URL(url);
  const waiting = Array.from({ length: requests }, () => bytesOf(next(), host));
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(url)));
  try {
    const started = performance.now();
    await Promise.all(
      open.map(async (connection) => {
        for (let one = waiting.pop(); one; one = waiting.pop()) {
          const status = await connection.ask(one);
          if (status !== 200) throw new Error(`A request to ${url} got a ${status}.`);
        }
      }),
    );
    return requests / ((performance.now() - started) / 1000);
  } finally {
    for (const connection of open) connection.close();
  }
}

function bytesOf({ method, path, headers, body = "" }: LoadRequest, host: string): Buffer {
  const all = { host, ...headers, ...(body && { "content-length": String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
}
