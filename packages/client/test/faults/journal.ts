import type { VirtualTime } from "./virtual-time.js";

/** The events of a run, line by line, for the message of a property that does not hold. */
export class Journal {
  readonly #lines: string[] = [];
  readonly #time: VirtualTime;

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  note(event: string): void {
    this.#lines.push(`${String(this.#time.passed).padStart(7)} ms  ${event}`);
  }

  toString(): string {
    return this.#lines.join("\n");
  }
}
