import { faceStatuses, operationTable, terminalFaceStatuses } from "@idaas-face/types";
import { vi } from "vitest";
import { type CallOptions, type Fetch, MemoryTokenStore } from "../../src/index.js";
import { faceId, userUuid } from "../support/client.js";
import { withStatus } from "./responses.js";
import type { World } from "./world.js";

/** Something in which somebody writes down what is secret, and which often ends in an error. */
export type Scenario = (world: World) => Promise<unknown>;

const {
  authenticateAdminApiUsingPOST: authenticate,
  createFaceAuthenticatorUsingPOST: create,
  getFacesUsingGET: list,
} = operationTable;

const hanging: Fetch = () => new Promise(() => {});

/** The operation is called, and its requests go through `fetch`. */
const through =
  (fetch: (leak: string, world: World) => Fetch, options: CallOptions = {}): Scenario =>
  (world) => {
    const { operation, leakOf, withToken, client, call } = world;
    // A server is not expected to write of a create in its response to the look at what became of it.
    const given: Fetch = (url, init) =>
      fetch(leakOf(init.method === list.method ? list : operation), world)(url, init);
    return call(client({ fetch: operation === authenticate ? given : withToken(given) }), options);
  };

const failing = (failure: (leak: string, ...request: Parameters<Fetch>) => unknown): Scenario =>
  through((leak) => async (...request) => {
    throw failure(leak, ...request);
  });

const aborted = (reason: (leak: string) => unknown): Scenario => {
  return (world) => {
    const controller = new AbortController();
    const abort: Fetch = (...request) => {
      controller.abort(reason(world.leakOf(world.operation)));
      return hanging(...request);
    };
    return through(() => abort, { signal: controller.signal })(world);
  };
};

const late: Fetch = (...request) => {
  vi.advanceTimersByTime(1000);
  return hanging(...request);
};

/** A create whose response is lost, after which `look` tells what the user's faces are. */
const lost =
  (look: (leak: string, world: World) => Response): Scenario =>
  (world) => {
    const fetch = world.withToken(async (_, { method }) => {
      if (method === create.method) throw new Error("lost");
      return look(world.leakOf(list), world);
    });
    return world.client({ fetch }).create(userUuid, world.params, world.callOptions);
  };

/** A wait for a status, while `look` tells what the user's faces are. */
const waited =
  (look: (leak: string, world: World) => Response): Scenario =>
  (world) => {
    const [until = "ACTIVE"] = faceStatuses.filter((each) => !terminalFaceStatuses.includes(each as never));
    const fetch = world.withToken(async () => look(world.leakOf(list), world));
    return world.client({ fetch }).waitForStatus(userUuid, faceId, { until, ...world.callOptions });
  };

const withStore =
  (store: (leak: string) => object): Scenario =>
  ({ client, call, withToken, credentials, leakOfToken }) => {
    const tokenStore = Object.assign(new MemoryTokenStore(), store(leakOfToken));
    const fetch = withToken(async () => new Response(null, { status: 401 }));
    return call(client({ fetch, credentials, token: undefined, tokenStore }));
  };

const rejecting = (leak: string) => () => Promise.reject(new Error(`redis://user:${leak}@host`));

/** A face of which every property but the ID has a wrong value. */
function face(id: string, leak: string) {
  const members = [[{ leak, number: 1, nothing: null }]];
  return { id, status: leak, serialNumber: leak, activationUrl: leak, [leak]: leak, members };
}

const statuses = [200, 302, 400, 401, 403, 404, 409, 418, 429, 500, 503];
const each = (title: string, scenario: (status: number) => Scenario) =>
  Object.fromEntries(statuses.map((status) => [`${title} ${status}`, scenario(status)]));

export const scenarios: Record<string, Scenario> = {
  ...each("a response of", (status) =>
    through(
      (leak, { response }) =>
        async () =>
          withStatus(status, response(leak)),
    ),
  ),
  ...each("a request for a token that gets", (status) => (world) => {
    const { client, call, credentials, response, leakOfToken } = world;
    const fetch = async () => withStatus(status, response(leakOfToken));
    return call(client({ fetch, credentials, token: undefined }));
  }),
  "a token in a body that the OpenAPI document does not know": ({
    client,
    credentials,
    secrets,
    response,
  }) => {
    const { body } = response(JSON.stringify({ authToken: secrets.token.text }).slice(0, -1));
    return client({ fetch: async () => new Response(body), credentials, token: undefined }).authenticate();
  },

  "a connection that fails with odd words": failing((leak) =>
    Object.assign(new Error(leak, { cause: Object.assign(new Error(leak), { code: leak }) }), {
      name: leak,
      code: leak,
      config: { leak },
      toString: () => leak,
    }),
  ),
  "a connection that fails with the request in its words": failing(
    (_, url, { method, headers, body }) => new Error(`${method} ${url} ${JSON.stringify(headers)} ${body}`),
  ),
  "a connection that fails with several errors": failing(
    (leak) => new AggregateError([new Error(leak), leak], leak),
  ),
  "a connection that fails with a text": failing((leak) => leak),
  "a body that breaks off": through((leak) => async () => {
    return new Response(new ReadableStream({ start: (body) => body.error(new Error(leak)) }));
  }),

  "an abort with an error": aborted((leak) => new Error(leak, { cause: new Error(leak) })),
  "an abort with a text": aborted((leak) => leak),
  "an abort with an object": aborted((leak) => ({ message: leak, name: leak, [leak]: leak })),
  "an abort before": (world) =>
    through(() => hanging, { signal: AbortSignal.abort(new Error(world.leakOfForm)) })(world),
  "a time that is over": through(() => late, { timeoutMs: 1000 }),
  "a time that is over for all attempts": through(() => late, { totalTimeoutMs: 1000 }),

  "a lost create with several faces": lost((leak) =>
    Response.json([face(faceId, leak), face(userUuid, leak)]),
  ),
  "a lost create with one face": lost((leak) => Response.json([face(faceId, leak)])),
  "a lost create with faces whose IDs are not UUIDs": lost((leak) =>
    Response.json([face(leak, leak), face(`${leak}?`, leak)]),
  ),
  "a lost create and a look that fails": lost((leak, { response }) => withStatus(404, response(leak))),

  "a wait for a face that has failed": waited((leak) =>
    Response.json([{ ...face(faceId, leak), status: terminalFaceStatuses[0] }]),
  ),
  "a wait for a face that is gone": waited((leak) => Response.json([face(leak, leak)])),
  "a wait whose list fails": waited((leak, { response }) => withStatus(404, response(leak))),
  "a wait that is aborted": ({ client, credentials, leakOfToken }) => {
    const signal = AbortSignal.abort(new Error(leakOfToken));
    const faces = client({ fetch: hanging, credentials, token: undefined });
    return faces.waitForStatus(userUuid, faceId, { until: "ACTIVE", signal });
  },

  "a token store that rejects": withStore((leak) => ({
    get: rejecting(leak),
    set: rejecting(leak),
    delete: rejecting(leak),
  })),
  "a token store that holds something else": withStore((leak) => ({
    get: () => ({ token: leak, expiresAt: leak }),
  })),
};
