import { type ChildProcess, spawn } from "node:child_process";

/** The time that a program may take to start, in milliseconds. It may take a tenth of that to stop. */
const longestMs = 60_000;

/** A program that runs until it is stopped. */
export class Program {
  readonly child: ChildProcess;
  /** The whole output so far. */
  output = "";
  readonly #ended: Promise<unknown>;

  constructor(command: string, args: string[], { cwd, env }: { cwd: string; env?: Record<string, string> }) {
    this.child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const kill = () => void this.child.kill("SIGKILL");
    process.once("exit", kill);
    this.#ended = new Promise((resolve) => {
      this.child.on("error", resolve).on("close", resolve);
    });
    this.#ended.then(() => process.off("exit", kill));
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.output += text;
      });
    }
  }

  /** Asks again and again until there is a value. Throws when the program ends before that, or takes too long. */
  async until<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
    const isOver = this.#ended.then(() => true);
    for (const start = performance.now(); performance.now() - start < longestMs; ) {
      const value = await ask();
      if (value !== undefined) return value;
      if (await Promise.race([isOver, pause(50)])) break;
    }
    throw new Error(`${this.child.spawnfile} is not ready:\n${this.output.slice(-2000)}`);
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      // A program that was stopped takes no other signal.
      child.kill("SIGCONT");
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), longestMs / 10);
      await this.#ended;
      clearTimeout(timer);
    }
  }
}

/** Waits until somebody listens on a port of loopback. */
export async function untilResponding(program: Program, url: string): Promise<void> {
  await program.until(() =>
    fetch(url).then(
      async (response) => {
        await response.text();
        return true;
      },
      () => undefined,
    ),
  );
}

const pause = (ms: number) => new Promise<false>((resolve) => setTimeout(resolve, ms, false));
