import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { request as httpsRequest } from "node:https";
import type { AddressInfo } from "node:net";
import type { Report } from "../report/report.js";
import type { CheckRun } from "../run/run-check.js";
import { TrafficChecker } from "../traffic/traffic-checker.js";
import { decode } from "./decode.js";

/** Options of a proxy. */
export interface ProxyOptions {
  /** The address to which the requests go. */
  upstream: URL;
  /** The port to listen on; 0 takes a free one. */
  port: number;
  /** Takes each exchange that was checked. */
  onChecked?: (run: CheckRun, checker: TrafficChecker) => void;
}

/** A proxy that is running. */
export interface RunningProxy {
  url: string;
  report(): Report;
  close(): Promise<void>;
}

/** A body that is longer is passed on, and not checked. */
const mostBytes = 2 ** 20;

/** Starts a proxy on this machine. It passes every request and every response on as it is, and checks what it sees. */
export async function startProxy({ upstream, port, onChecked }: ProxyOptions): Promise<RunningProxy> {
  const checker = new TrafficChecker();
  const server = createServer((request, response) =>
    pass(upstream, request, response, (exchange) => {
      const run = checker.add(exchange);
      if (run) onChecked?.(run, checker);
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === "EADDRINUSE" ? `Port ${port} is in use: choose another with --port.` : error.message,
        ),
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    report: () => checker.report(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Told = Parameters<TrafficChecker["add"]>[0];

function pass(
  upstream: URL,
  request: IncomingMessage,
  response: ServerResponse,
  tell: (told: Told) => void,
): void {
  const start = performance.now();
  const sent: Buffer[] = [];
  const { pathname, search } = new URL(request.url ?? "/", "http://proxy.invalid");
  const told = (received: Told["received"]): void =>
    tell({
      method: request.method ?? "GET",
      pathname,
      requestHeaders: flat(request.headers),
      requestBody: Buffer.concat(sent).toString("utf8"),
      received,
      durationMs: Math.round(performance.now() - start),
    });
  const send = upstream.protocol === "https:" ? httpsRequest : httpRequest;
  const outgoing = send(
    `${upstream.origin}${upstream.pathname.replace(/\/+$/, "")}${pathname}${search}`,
    { method: request.method, headers: { ...request.headers, host: upstream.host } },
    (incoming) => passBack(incoming, response, told),
  );
  outgoing.on("error", () => {
    told({ missing: "The upstream did not respond." });
    if (response.headersSent) response.destroy();
    else
      response.writeHead(502, { "content-type": "text/plain" }).end("The proxy cannot reach the upstream.\n");
  });
  request.on("data", (chunk: Buffer) => {
    if (Buffer.concat(sent).length + chunk.length <= mostBytes) sent.push(chunk);
  });
  response.on("close", () => response.writableFinished || outgoing.destroy());
  request.pipe(outgoing);
}

function passBack(
  incoming: IncomingMessage,
  response: ServerResponse,
  told: (received: Told["received"]) => void,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage, incoming.rawHeaders);
  incoming.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  });
  // Told before the client has the end of the response, so that a report made then has it.
  incoming.on("end", () => {
    const body = decode(Buffer.concat(chunks), incoming.headers["content-encoding"]);
    if (bytes > mostBytes || body === undefined)
      told({ missing: "The body is too long, or its encoding is unknown." });
    else told({ status: incoming.statusCode ?? 0, headers: flat(incoming.headers), body });
  });
  incoming.pipe(response);
}

const flat = (headers: IncomingMessage["headers"]): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
