import { operationTable } from "@idaas-face/types";
import type { CallOptions, FaceClientOptions, Fetch } from "../../src/index.js";
import { clientWith, userUuid } from "./client.js";
import { signpost } from "./signpost.js";

/** A call that goes no further than one of its stages. */
export interface StandingCall {
  call: Promise<unknown>;
  /** Resolves when the call has come there. */
  reached: Promise<unknown>;
  /** The signals of the requests that were sent and have no response. */
  open: AbortSignal[];
}

type Start = (client: Partial<FaceClientOptions>, call: CallOptions) => StandingCall;

/** The response of the network to a request. `undefined` if the request gets no response. */
type Network = (request: { url: string; method: string }) => Response | Error | undefined;

const credentials = { applicationId: "application", sharedSecret: "shared-secret" };

/** A user's function that never comes to an end. */
const never = () => new Promise<never>(() => {});

const list = (options: object, call: CallOptions) => clientWith(options).list(userUuid, call);
const create = (options: object, call: CallOptions) => clientWith(options).create(userUuid, {}, call);

/** A stage that is reached when the network has no response, or when `reach` is called. */
function stage(
  network: Network,
  options: (reach: () => void) => Partial<FaceClientOptions>,
  method: typeof list | typeof create = list,
): Start {
  return (client, call) => {
    const { reached, reach } = signpost();
    const open: AbortSignal[] = [];
    const fetch: Fetch = async (url, { method, signal }) => {
      const response = network({ url, method });
      if (response instanceof Error) throw response;
      if (response) return response;
      open.push(signal);
      reach();
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    };
    return { reached, open, call: method({ fetch, ...client, ...options(reach) }, call) };
  };
}

const nothing: Network = () => undefined;

/** The stages at which a call can be ended. */
export const stages: Record<string, Start> = {
  "while the user's function gets a token": stage(nothing, (reach) => ({
    token: () => {
      reach();
      return never();
    },
  })),

  "while a tokenStore hangs": stage(nothing, (reach) => {
    const get = () => {
      reach();
      return never();
    };
    return { token: undefined, credentials, tokenStore: { get, set: () => {}, delete: () => {} } };
  }),

  "while the server makes a token": stage(nothing, () => ({ token: undefined, credentials })),

  "while it waits for a response": stage(nothing, () => ({})),

  "while it waits for the rest of a response": (client, call) => {
    const { reached, reach } = signpost();
    const open: AbortSignal[] = [];
    const fetch: Fetch = async (_, { signal }) => {
      open.push(signal);
      // Asked for its first piece, the body has none.
      return new Response(new ReadableStream({ pull: reach }));
    };
    return { reached, open, call: list({ ...client, fetch }, call) };
  },

  "while it sleeps before another attempt, by a function that ignores its signal": stage(
    () => new Response(null, { status: 503 }),
    (reach) => ({
      sleep: () => {
        reach();
        return never();
      },
    }),
  ),

  "while it lists the faces after a lost response": stage(
    ({ method }) => (method === operationTable.getFacesUsingGET.method ? undefined : new Error("lost")),
    () => ({}),
    create,
  ),
};
