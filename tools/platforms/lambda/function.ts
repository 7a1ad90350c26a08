import { ProgramCalls } from "../program-calls.js";

/** What happens to a function between two calls. */
export interface Freeze {
  /** How far the clocks of the function go on. */
  frozenMs: number;
  /** What befalls it meanwhile. */
  meanwhile(): Promise<void> | void;
}

/** A function in a process of its own, which stands still between calls. */
export class LambdaFunction extends ProgramCalls {
  /** How it freezes before its next calls. */
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
