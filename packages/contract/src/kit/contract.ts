import type { Level } from "../levels.js";
import type { CheckResult, Report } from "../report/report.js";
import type { ContractOptions } from "../run/options.js";
import { Run } from "../run/run.js";
import { ContractError } from "./contract-error.js";

/** One check of the contract, for a test runner. */
export interface Check {
  /** Unique in a kit. */
  readonly name: string;
  readonly operationId: string;
  readonly level: Level;
  /** Names of the checks that `run` carries out first. */
  readonly needs: readonly string[];
  /**
   * Sends the request of the check, once, and after those that the check needs.
   *
   * @throws a {@link ContractError} where the response breaks the contract
   */
  run(): Promise<CheckResult>;
}

/** The checks of an implementation. */
export interface Contract {
  readonly checks: readonly Check[];
  /** Returns what the checks have found so far. It names no host, no user and no credential. */
  report(): Report;
  /**
   * Deletes the faces that the checks have created.
   *
   * @throws a {@link ContractError} where a face is left
   */
  close(): Promise<void>;
}

/**
 * Prepares the checks of an implementation. Nothing is sent before a check runs.
 *
 * @param options the implementation, the credentials, the user, and what the checks may do
 * @returns the checks, of which a test runner makes tests
 * @throws an `OptionError` where an option cannot be used
 */
export async function contract(options: ContractOptions): Promise<Contract> {
  const run = new Run(options);
  return {
    checks: run.plans.map(({ name, operationId, level, needs }) => ({
      ...{ name, operationId, level, needs },
      run: async () => {
        const { result } = await run.check(name);
        const shown = run.redactor.value(result);
        if (shown.outcome === "failed") throw new ContractError(shown.problems);
        return shown;
      },
    })),
    report: () => run.report(),
    close: async () => {
      const { left } = await run.close();
      if (left.length > 0) throw new ContractError(left);
    },
  };
}
