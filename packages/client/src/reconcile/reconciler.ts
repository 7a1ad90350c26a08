import { type Operation, operations } from "@idaas-face/types";
import type { CallContext } from "../call-context.js";
import type { WireAnswer } from "../fetch/send.js";
import type { RequestInput } from "../request-input.js";
import type { LoadedRetries } from "../retry/load-retries.js";
import { withinLimits } from "../time-limit.js";
import { OneAtATime } from "./one-at-a-time.js";
import { SeenFaces } from "./seen-faces.js";

/** The operation that shows what became of a create. */
export const lookOperation: Operation = operations.getFacesUsingGET;

/** Reconciles the creates of one client. */
export class Reconciler {
  readonly #queue = new OneAtATime();
  readonly #seen = new SeenFaces();
  readonly #retries: LoadedRetries;
  readonly #clock: () => number;

  constructor(retries: LoadedRetries, clock: () => number) {
    this.#retries = retries;
    this.#clock = clock;
  }

  /** Carries out a create. Those for one user come one after the other, so that no call takes another's face for its own. */
  create(
    call: CallContext,
    input: RequestInput,
    send: () => Promise<WireAnswer>,
    list: () => Promise<WireAnswer>,
  ): Promise<WireAnswer> {
    const user = userOf(input);
    const params = { ...input.body };
    const clock = this.#clock;
    return this.#queue.run(
      user,
      (before) => withinLimits(call, undefined, () => before),
      async () => {
        const startedAt = clock();
        const known = this.#seen.of(user);
        try {
          return await send();
        } catch (error) {
          if (!call.outcome || call.signal?.aborted) throw error;
          const retries = await this.#retries.after(error);
          // Where it cannot be loaded, nothing is sent again.
          const { reconcile } = await import("./reconcile.js").catch(() => {
            throw error;
          });
          return reconcile(call, error, { params, known, startedAt, send, list, retries, clock });
        }
      },
    );
  }

  /** Remembers the faces that an answer shows. */
  remember({ operationId, retry }: Operation, input: RequestInput, data: unknown): void {
    const showsFaces = retry === "reconcile" || operationId === lookOperation.operationId;
    if (showsFaces) this.#seen.add(userOf(input), data);
  }
}

/** The server takes a UUID in capitals for the same. */
function userOf({ path }: RequestInput): string {
  return String(path?.userid).toLowerCase();
}
