import { vi } from "vitest";

/** The start of every run. It is not a full second, so that a time written in seconds is earlier than it was. */
const start = Date.parse("2026-11-02T09:27:00.400Z");

/** Longer than any run can take that comes to an end: the longest pause is a minute, and there are few of them. */
const longestRunMs = 3_600_000;

/** Time that passes only when {@link VirtualTime.passUntil} lets it. The client uses the same timers without knowing. */
export class VirtualTime {
  /** Milliseconds since 1970. */
  readonly clock = (): number => Date.now();
  #ownTimers = 0;

  constructor() {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"], now: start });
  }

  /** Milliseconds since the start of the run. */
  get passed(): number {
    return Date.now() - start;
  }

  /** Calls back after some milliseconds, with a timer of the harness. */
  after(ms: number, callback: () => void): void {
    this.#ownTimers += 1;
    setTimeout(() => {
      this.#ownTimers -= 1;
      callback();
    }, ms);
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** The pause that is handed to the client. */
  sleep(ms: number, signal: AbortSignal | undefined, rejects: boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        if (rejects) reject(signal?.reason);
        else resolve();
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", end);
        resolve();
      }, ms);
      if (signal?.aborted) end();
      else signal?.addEventListener("abort", end, { once: true });
    });
  }

  /** The number of timers that are not the harness's own. */
  get timersOfOthers(): number {
    return vi.getTimerCount() - this.#ownTimers;
  }

  /** Lets time pass, timer by timer, until it is so, or until nothing is left that could happen. */
  async passUntil(isSo: () => boolean): Promise<void> {
    await allPromises();
    while (!isSo() && vi.getTimerCount() > 0 && this.passed < longestRunMs) {
      vi.advanceTimersToNextTimer();
      await allPromises();
    }
  }
}

/** Settles once every promise that could settle has: an immediate comes after them. */
function allPromises(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
