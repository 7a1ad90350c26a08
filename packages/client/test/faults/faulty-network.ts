import type { Fetch } from "../../src/index.js";
import type { FaceServer, Understood } from "./face-server.js";
import { type Fault, faults } from "./fault-table.js";
import type { Journal } from "./journal.js";
import { isSuccess, type Said } from "./said.js";
import type { Schedule, Step } from "./schedule.js";
import { understand } from "./understand.js";
import type { VirtualTime } from "./virtual-time.js";

/** One request that the client sent, and its outcome. */
export interface Sent extends Understood {
  step: Step;
  /** The times at which it was sent, and at which it ended or the client gave it up, in milliseconds since 1970. */
  sentAt: number;
  endedAt: number;
  /** Whether the client got a response or a failure. */
  isDelivered: boolean;
  /** Whether the client gave it up before. */
  isGivenUp: boolean;
  /** Whether the end of the request tells the client whether the server carried it out. */
  isCertain: boolean;
  /** The status of the response, if the client got one that it can use. */
  status: number | undefined;
}

const nothingSaid: Said = { status: 200, headers: {} };
const noFault: Step = { fault: "none", ms: 50 };

/** The network between the client and the server. The client gets its `fetch`. */
export class FaultyNetwork {
  readonly sent: Sent[] = [];
  readonly #schedule: Schedule;
  readonly #server: FaceServer;
  readonly #time: VirtualTime;
  readonly #journal: Journal;

  constructor(schedule: Schedule, server: FaceServer, time: VirtualTime, journal: Journal) {
    this.#schedule = schedule;
    this.#server = server;
    this.#time = time;
    this.#journal = journal;
  }

  readonly fetch: Fetch = (url, init) => {
    const { signal } = init;
    if (signal.aborted) return Promise.reject(signal.reason);
    const request = this.#record(understand(url, init));
    const fault = faults[request.step.fault];
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#giveUp(request, fault);
        if (!fault.deaf) reject(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#serve(request, fault).then(resolve, reject);
    });
  };

  #record(understood: Understood): Sent {
    const steps = this.#stepsOf(understood);
    const earlier = this.sent.filter((sent) => this.#stepsOf(sent) === steps);
    const step = steps[earlier.length] ?? noFault;
    const times = { sentAt: this.#time.clock(), endedAt: Number.POSITIVE_INFINITY };
    const flags = { isDelivered: false, isGivenUp: false, isCertain: false };
    const request: Sent = { ...understood, ...times, ...flags, step, status: undefined };
    this.sent.push(request);
    this.#journal.note(`${nameOf(request)} sent (${step.fault})`);
    return request;
  }

  /** The steps of the call for the call's own requests, else those for lists or for tokens. */
  #stepsOf({ operation, call }: Understood): Step[] {
    const plan = call === undefined ? undefined : this.#schedule.calls[call];
    if (plan?.operation === operation.operationId) return plan.steps;
    return operation.authenticated ? this.#schedule.looks : this.#schedule.authentications;
  }

  async #serve(request: Sent, fault: Fault): Promise<Response> {
    await this.#time.wait(request.step.ms);
    if (fault.revokes) this.#server.tokens.revoke(request.token);
    const acts = fault.acts === "before" && !request.isGivenUp;
    const said = acts ? this.#act(request) : nothingSaid;
    await this.#time.wait(request.step.ms);
    const end = fault.end(said, this.#time.clock());
    if (!end) return new Promise(() => {});
    if (!request.isGivenUp) this.#deliver(request, fault, end);
    if (end instanceof Error) throw end;
    return end;
  }

  #act(request: Sent): Said {
    const said = this.#server.act(request);
    this.#journal.note(
      `${nameOf(request)} ${isSuccess(said) ? "done" : `refused with ${said.status}`} by the server`,
    );
    return said;
  }

  #deliver(request: Sent, fault: Fault, end: Response | Error): void {
    request.isDelivered = true;
    request.endedAt = this.#time.clock();
    if (fault.response && end instanceof Response) request.status = end.status;
    request.isCertain = fault.response === "right" || fault.provesNothingDone === true || isRefusal(end);
    this.#journal.note(`${nameOf(request)} ends with ${end instanceof Error ? end : end.status}`);
  }

  #giveUp(request: Sent, fault: Fault): void {
    if (request.isDelivered) return;
    request.isGivenUp = true;
    request.endedAt = this.#time.clock();
    this.#journal.note(`${nameOf(request)} given up`);
    if (fault.acts !== "afterwards") return;
    this.#time.after(request.step.ms, () => {
      if (this.#mayActLate(request)) this.#act(request);
    });
  }

  /**
   * Nobody could do right by a face that is made after the call has one, or where the user may have more: a list cannot
   * show what is still on its way. The last one that a user may have is either this or that of a later attempt.
   */
  #mayActLate({ operation, call, target }: Sent): boolean {
    if (operation.retry !== "reconcile") return true;
    return this.#server.roomOf(target) <= 1 && !this.#server.faces.some((face) => face.madeBy === call);
  }
}

/** A status of the server that says no. 408 does not: it may come from something in between. */
function isRefusal(end: Response | Error): boolean {
  return end instanceof Response && end.status >= 400 && end.status < 500 && end.status !== 408;
}

function nameOf({ operation, call, target }: Understood): string {
  return `${call === undefined ? "      " : `call ${call}`} ${operation.clientMethod} ${target ?? ""}`;
}
