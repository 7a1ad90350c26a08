import { UsageError } from "@idaas-face/common/usage-error";
import { progressLine, toTerminal } from "../report/formats/terminal.js";
import { forPeople, readWanted, writeReports } from "../report/write-reports.js";
import { Run } from "../run/run.js";
import { type Arguments, levelOf, numberOf } from "./arguments.js";
import { readCredentials } from "./credentials.js";
import { exitCodes } from "./exit-codes.js";
import { asUsage, need } from "./need.js";
import type { Surroundings } from "./surroundings.js";

/** Carries out a run, and cleans up whatever happens. */
export async function run(args: Arguments, surroundings: Surroundings): Promise<number> {
  const { print, paint, signal } = surroundings;
  const level = levelOf(args);
  const wanted = asUsage(() => readWanted(args.reports));
  const tell = forPeople(wanted, surroundings);
  const url = need(args, "url");
  if (level !== "read" && args.text("user") === undefined)
    throw new UsageError(
      `--level ${level} needs --user: a user of your own, made for tests, without a face.`,
    );
  if (level !== "read" && !args.is("i-own-this-user"))
    throw new UsageError(
      `--level ${level} creates and deletes faces of the user: --i-own-this-user confirms that the user is yours and made for tests.`,
    );
  const timeout = numberOf(args, "timeout", 0.001, 2_147_483) ?? 60;
  const limit = numberOf(args, "limit", 1, 10);
  const given = await readCredentials(surroundings.environment, surroundings.stdin, surroundings.printError);
  const contract = asUsage(
    () =>
      new Run(
        {
          ...given,
          ...{
            url,
            level,
            limit,
            user: args.text("user"),
            journal: args.text("journal"),
            timeoutMs: timeout * 1000,
          },
          ...{
            probeSecret: args.is("probe-secret"),
            strict: args.is("strict"),
            allowHttp: args.is("allow-http"),
          },
        },
        "--user",
      ),
  );
  if (level !== "read") tell(`The journal of this run is ${contract.journal.file}.`);
  signal.addEventListener("abort", () => contract.stop("The run was interrupted."), { once: true });
  if (signal.aborted) contract.stop("The run was interrupted.");
  let left: string[] = [];
  try {
    for (const { name } of contract.plans) {
      const { result } = await contract.check(name);
      tell(contract.redactor.text(progressLine(result, paint)));
      if (contract.unusable !== undefined || contract.unfitUser !== undefined) break;
    }
  } finally {
    ({ left } = await contract.close());
  }
  const report = contract.report();
  tell(toTerminal(report, paint));
  if (left.length > 0)
    tell(`Clean up with: idaas-face-contract clean --journal ${contract.journal.file} --url ${url}`);
  try {
    await writeReports(wanted, report, print);
  } catch (error) {
    if (left.length === 0) throw error;
    surroundings.printError((error as Error).message);
  }
  if (left.length > 0) return exitCodes.left;
  if (contract.unusable !== undefined) return exitCodes.unusable;
  if (contract.unfitUser !== undefined) throw new UsageError(contract.unfitUser);
  if (report.conforms) return exitCodes.conforms;
  const failed = report.checks.some(({ outcome }) => outcome === "failed");
  return !failed && contract.toldToStop ? exitCodes.unusable : exitCodes.broken;
}
