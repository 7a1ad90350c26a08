/** A check that takes longer waits for something that does not come. */
const longestMs = 60_000;

/** Runs checks one after the other, prints each outcome, and counts those that failed. */
export class Checks {
  failed = 0;
  readonly #print: (line: string) => void;
  readonly #longestMs: number;

  constructor(print: (line: string) => void, limitMs = longestMs) {
    this.#print = print;
    this.#longestMs = limitMs;
  }

  async run(name: string, work: () => Promise<void>): Promise<void> {
    const start = performance.now();
    const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        const error = new Error(`It did not end within ${this.#longestMs} ms.`);
        timer = setTimeout(reject, this.#longestMs, error);
      });
      await Promise.race([work(), late]);
      this.#print(`  ✓ ${name} (${seconds()})`);
    } catch (error) {
      this.failed += 1;
      const text = (error as Error).message.trim().replaceAll("\n", "\n      ");
      this.#print(`  ✗ ${name} (${seconds()})\n      ${text}`);
    } finally {
      clearTimeout(timer);
    }
  }
}
