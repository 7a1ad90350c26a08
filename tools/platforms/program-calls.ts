import { Program } from "./program.js";
import type { Calls } from "./work/calls.js";

/** A command that starts a program: its file, its arguments, and what it gets in its environment. */
export interface Command {
  file: string;
  args: string[];
  env: Record<string, string>;
}

/** The calls of a program that gets one a line, and prints the result of each on a line. */
export class ProgramCalls implements Calls {
  protected readonly program: Program;
  #responses = 0;

  constructor({ file, args, env }: Command, cwd: string) {
    this.program = new Program(file, args, { cwd, env });
  }

  list = (user: string) => this.call("list", [user]);
  create = (user: string) => this.call("create", [user]);
  waitForStatus = (user: string, face: string) => this.call("wait", [user, face]);

  protected async call(call: string, ids: string[], more: object = {}) {
    this.program.child.stdin?.write(`${JSON.stringify({ call, ids, ...more })}\n`);
    const line = await this.program.until(() => this.#lines()[this.#responses]);
    this.#responses += 1;
    const { result, error } = JSON.parse(line);
    if (error) throw new Error(`The program failed: ${error}`);
    return result;
  }

  /** The lines that are complete. A warning among them is not JSON, and fails the call. */
  #lines(): string[] {
    return this.program.output.split("\n").slice(0, -1);
  }

  stop(): Promise<void> {
    return this.program.stop();
  }
}
