import { type Operation, operationTable } from "@idaas-face/types";
import type { CallContext } from "../call-context.js";
import type { WireAnswer } from "../fetch/send.js";
import type { RequestInput } from "../request-input.js";
import type { LoadedRetries } from "../retry/load-retries.js";
import { withinLimits } from "../time-limit.js";
import { OneAtATime } from "./one-at-a-time.js";
import { SeenFaces } from "./seen-faces.js";

/** The operation that shows what became of a create. */
export const lookOperation: Operation = operationTable.getFacesUsingGET;

/** What a create is carried out with. */
export interface Create {
  call: CallContext;
  input: RequestInput;
  /** The body, as it is sent. */
  body: string | null;
  send: () => Promise<WireAnswer>;
  /** Lists the faces of the user; `undefined` where nothing is to be reconciled. */
  list: (() => Promise<WireAnswer>) | undefined;
}

/** Reconciles the creates of one client. */
export class Reconciler {
  readonly #queue = new OneAtATime();
  readonly #seen = new SeenFaces();
  readonly #retries: LoadedRetries;

  constructor(retries: LoadedRetries) {
    this.#retries = retries;
  }

  /** Carries out a create. Those for one user come one after the other, so that no call takes another's face for its own. */
  create(create: Create): Promise<WireAnswer> {
    const { call, input } = create;
    const user = userOf(input);
    return this.#queue.run(
      user,
      (before) => withinLimits(call, undefined, () => before),
      async () => {
        try {
          const answer = await this.#carryOut(user, create);
          // Before the next one in the queue asks.
          this.#seen.add(user, answer.data);
          return answer;
        } finally {
          if (call.outcome) this.#seen.doubt(user);
        }
      },
    );
  }

  async #carryOut(user: string, { call, body, send, list }: Create): Promise<WireAnswer> {
    const startedAt = performance.now();
    const { ids: known, isDoubtful } = this.#seen.of(user);
    try {
      return await send();
    } catch (error) {
      if (!list || !call.outcome || call.signal?.aborted) throw error;
      const retries = await this.#retries.after(error);
      // Where it cannot be loaded, nothing is sent again.
      const { reconcile } = await import("./reconcile.js").catch(() => {
        throw error;
      });
      const params = JSON.parse(body ?? "{}");
      const found = await reconcile(call, error, {
        params,
        known,
        isDoubtful,
        startedAt,
        send,
        list,
        retries,
      });
      call.outcome = undefined;
      return found;
    }
  }

  /** Remembers the faces that a list shows. */
  remember({ operationId }: Operation, input: RequestInput, data: unknown): void {
    if (operationId === lookOperation.operationId) this.#seen.add(userOf(input), data);
  }
}

/** The server takes a UUID in capitals for the same. */
function userOf({ path }: RequestInput): string {
  return String(path?.userid).toLowerCase();
}
