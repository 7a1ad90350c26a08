import { type Operation, operationTable } from "@idaas-face/types";
import type { FetchInit } from "../../src/transport/fetch.js";
import type { Understood } from "./face-server.js";

/** The users of a run. */
export const users = ["user-0", "user-1"] as const;

/** The header by which a request tells its call. */
export const callHeader = "x-call";

const routes = (Object.values(operationTable) as Operation[]).map((operation) => ({
  operation,
  path: new RegExp(`${operation.path.replace(/\{\w+\}/, "([^/]+)")}$`),
}));

/** Finds the meaning of a request to the server. Throws if no operation of the OpenAPI document fits. */
export function understand(url: string, init: Pick<FetchInit, "method" | "headers" | "body">): Understood {
  const { pathname } = new URL(url);
  for (const { operation, path } of routes) {
    const match = operation.method === init.method ? path.exec(pathname) : null;
    if (!match) continue;
    const headers = new Headers(init.headers);
    const call = headers.get(callHeader);
    return {
      operation,
      target: match[1],
      body: JSON.parse(init.body ?? "{}"),
      token: headers.get("Authorization")?.replace("Bearer ", ""),
      call: call === null ? undefined : Number(call),
    };
  }
  throw new Error(`No operation of the file fits ${init.method} ${pathname}.`);
}
