import { ProgramCalls } from "../program-calls.js";

/** A freeze of a function between two calls. */
export interface Freeze {
  /** The milliseconds by which the clocks of the function go on. */
  frozenMs: number;
  /** Runs while the function is frozen. */
  meanwhile(): Promise<void> | void;
}

/** A function in a process of its own, which stands still between calls. */
export class LambdaFunction extends ProgramCalls {
  /** The freeze before each of its next calls. */
  freeze: Freeze | undefined;

  protected override async call(call: string, ids: string[]) {
    const { child } = this.program;
    const { frozenMs = 0, meanwhile } = this.freeze ?? {};
    if (meanwhile) {
      child.kill("SIGSTOP");
      await meanwhile();
      child.kill("SIGCONT");
    }
    return super.call(call, ids, { frozenMs });
  }
}
