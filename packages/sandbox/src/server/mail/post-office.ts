import type { MailRecord } from "../../store/records.js";
import { describeFailure } from "./describe-failure.js";

/** The time limit of a delivery. */
const deliveryMs = 20_000;

/** The time for which a stop waits for e-mails that are not delivered yet. */
const graceMs = 5_000;

const deliveriesAtATime = 4;
const longestQueue = 1_000;

export interface PostOfficeParts {
  /** Delivers an e-mail, or rejects. `signal` ends it. */
  send: (mail: MailRecord, signal: AbortSignal) => Promise<void>;
  /** Takes a line about e-mails that were not delivered. It holds no address and no secret. */
  onFailure: (line: string) => void;
  /** Closes the connections that are kept for the next e-mail. */
  end: () => void;
}

/** Delivers e-mails in the background, each once. Gives up one that it cannot deliver: the store keeps it all the same. */
export class PostOffice {
  readonly #parts: PostOfficeParts;
  readonly #stop = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  #waiting: MailRecord[] = [];

  constructor(parts: PostOfficeParts) {
    this.#parts = parts;
  }

  /** Takes an e-mail, and returns at once. */
  readonly deliver = (mail: MailRecord): void => {
    if (this.#waiting.length < longestQueue) this.#waiting.push(mail);
    else this.#fail(1, `${longestQueue} others wait`);
    // The response to the request that sends the e-mail goes first, because writing an e-mail takes milliseconds.
    setImmediate(() => this.#work());
  };

  /** Waits for a short time until every e-mail is delivered, and gives up the rest. */
  async close(): Promise<void> {
    const deadline = setTimeout(() => this.#giveUp(), graceMs);
    this.#work();
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    clearTimeout(deadline);
    this.#parts.end();
  }

  #giveUp(): void {
    this.#stop.abort();
    const left = this.#waiting.splice(0).length;
    if (left > 0) this.#fail(left, describeFailure(this.#stop.signal.reason));
  }

  #fail(count: number, why: string): void {
    const what = count === 1 ? "An e-mail was" : `${count} e-mails were`;
    this.#parts.onFailure(`${what} not sent by SMTP: ${why}. The control shows what was to be sent.`);
  }

  #work(): void {
    while (this.#underWay.size < deliveriesAtATime) {
      const mail = this.#waiting.shift();
      if (!mail) return;
      const delivery = this.#send(mail).finally(() => {
        this.#underWay.delete(delivery);
        this.#work();
      });
      this.#underWay.add(delivery);
    }
  }

  async #send(mail: MailRecord): Promise<void> {
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(deliveryMs)]);
    try {
      await this.#parts.send(mail, signal);
    } catch (error) {
      this.#fail(1, describeFailure(signal.aborted ? signal.reason : error));
    }
  }
}
