import type { ServerResponse } from "node:http";
import { vi } from "vitest";
import { defaults } from "../../src/defaults.js";

/** The reply of a server to a request that it has received in full. */
export type Reply = (response: ServerResponse) => void;

type Headers = Record<string, string>;

/** A success with JSON. */
export const json =
  (body: unknown, headers: Headers = {}): Reply =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };

/** Any other status, in the form of the file. */
export const status =
  (code: number, headers: Headers = {}): Reply =>
  (response) => {
    response.writeHead(code, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ errorCode: `code_${code}` }));
  };

/** Turned away because of too much load, which no request that is carried out is. */
export const busy = status(503, { "retry-after": "1" });

/** The page of a proxy, in place of the response. */
export const page: Reply = (response) => {
  response.writeHead(200, { "content-type": "text/html" }).end("<title>Log in</title>");
};

/** The connection breaks. */
export const hangUp: Reply = ({ socket }) => {
  socket?.resetAndDestroy();
};

/** No response at all. */
export const silence: Reply = () => {};

/** No response until an attempt of the default length is over. For tests whose timers are fake. */
export const late: Reply = () => {
  vi.advanceTimersByTime(defaults.timeoutMs);
};
