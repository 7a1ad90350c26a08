import { type Operation, operationTable } from "@idaas-face/types";
import { leastResponse, operationOf } from "./least-response.js";
import { json, type Reply, status } from "./replies.js";
import { type ReceivedRequest, startServer, type TestServer } from "./server.js";

/** A server with the operations of the OpenAPI document, each of which responds as the test says. */
export interface Tenant extends TestServer {
  /** Sets what an operation does with its requests, in their order; the last is for all that come later. */
  set(operation: Operation, ...replies: Reply[]): void;
  /** Rejects every token but these with 401 from now on. */
  accept(...tokens: string[]): void;
  /** Lists the requests that an operation has received. */
  received(operation: Operation): ReceivedRequest[];
  /** Lists the names of the operations that were received, in order. */
  journal(): string[];
}

/** Starts a tenant. It gives the tokens `token-1`, `token-2` and so on, and empty responses, until the test says otherwise. */
export async function startTenant(): Promise<Tenant> {
  const replies = new Map<Operation, Reply[]>();
  let accepted: string[] | undefined;
  const server = await startServer((request, response) => {
    const operation = operationOf(request);
    const token = request.headers.authorization?.replace("Bearer ", "");
    if (operation.authenticated && accepted && !accepted.includes(token ?? "")) return status(401)(response);
    const [reply = defaultReply(operation, tenant), ...later] = replies.get(operation) ?? [];
    if (later.length > 0) replies.set(operation, later);
    reply(response);
  });
  const tenant: Tenant = {
    ...server,
    set: (operation, ...given) => replies.set(operation, given),
    accept: (...tokens) => {
      accepted = tokens;
    },
    received: (operation) => server.requests.filter((request) => operationOf(request) === operation),
    journal: () => server.requests.map((request) => operationOf(request).clientMethod),
  };
  return tenant;
}

function defaultReply(operation: Operation, tenant: Tenant): Reply {
  const authenticate = operationTable.authenticateAdminApiUsingPOST;
  if (operation !== authenticate) return json(leastResponse(operation));
  return json({ authToken: `token-${tenant.received(authenticate).length}` });
}
