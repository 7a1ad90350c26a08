import { type Operation, operationTable } from "@idaas-face/types";
import type { Call } from "../call.js";
import { parseJson } from "../parse-json.js";
import { withinLimits } from "../time-limit.js";
import type { Retries } from "../transport/retry/retries.js";
import type { WireResponse } from "../transport/send.js";
import { whileAlive } from "../while-alive.js";
import { oneAtATime } from "./one-at-a-time.js";
import { reconcile } from "./reconcile.js";
import { SeenFaces } from "./seen-faces.js";

/** The operation that shows the outcome of a create. */
export const lookOperation: Operation = operationTable.getFacesUsingGET;

/** A create that is to be carried out. */
export interface Create {
  call: Call;
  /** The body, as it is sent. */
  body: string | null;
  send: () => Promise<WireResponse>;
  /** Lists the faces of the user; `undefined` where nothing is to be reconciled. */
  list: (() => Promise<WireResponse>) | undefined;
}

/** Reconciles the creates of one client. */
export class Reconciler {
  readonly #inTurn = oneAtATime();
  readonly #seen = new SeenFaces();
  readonly #retries: Retries;

  constructor(retries: Retries) {
    this.#retries = retries;
  }

  /** Carries out a create. Those for one user come one after the other, so that no call takes another's face for its own. */
  create(create: Create): Promise<WireResponse> {
    const { call } = create;
    const user = userOf(call);
    return this.#inTurn(user, {
      heartbeat: call.heartbeat,
      wait: (before) =>
        withinLimits(call, undefined, (signal) =>
          whileAlive(before.done, before.heartbeat, signal, call.heartbeat),
        ),
      // Its face may still come.
      overtake: () => this.#seen.doubt(user),
      work: async () => {
        try {
          const response = await this.#carryOut(user, create);
          // Before the next one in the queue asks.
          this.#seen.add(user, response.data);
          return response;
        } finally {
          if (call.outcome) this.#seen.doubt(user);
        }
      },
    });
  }

  async #carryOut(user: string, { call, body, send, list }: Create): Promise<WireResponse> {
    const startedAt = performance.now();
    const known = this.#seen.idsOf(user);
    try {
      return await send();
    } catch (error) {
      if (!list || !call.outcome || call.signal?.aborted) throw error;
      const found = await reconcile(call, error, {
        params: Object(parseJson(body ?? "")),
        known,
        isDoubtful: () => this.#seen.isDoubtful(user),
        startedAt,
        send,
        list,
        retries: this.#retries,
      });
      call.outcome = undefined;
      return found;
    }
  }

  /** Remembers the faces that a list shows. */
  remember(call: Call, data: unknown): void {
    if (call.operation.operationId === lookOperation.operationId) this.#seen.add(userOf(call), data);
  }
}

/** The server takes a UUID in capitals for the same. */
function userOf({ path }: Call): string {
  return String(path.userid).toLowerCase();
}
