import { once } from "node:events";
import { startProxy } from "../proxy/start-proxy.js";
import { progressLine, toTerminal } from "../report/formats/terminal.js";
import { forPeople, readWanted, writeReports } from "../report/write-reports.js";
import { readUrl } from "../run/options.js";
import { type Arguments, numberOf } from "./arguments.js";
import { exitCodeOf } from "./exit-codes.js";
import { asUsage, need } from "./need.js";
import type { Surroundings } from "./surroundings.js";

/** Passes requests on until it is interrupted, and then says what it has seen. */
export async function proxy(args: Arguments, surroundings: Surroundings): Promise<number> {
  const { print, paint, signal } = surroundings;
  const wanted = asUsage(() => readWanted(args.reports));
  const tell = forPeople(wanted, surroundings);
  const upstream = asUsage(() => readUrl(need(args, "upstream"), args.is("allow-http"), "--upstream"));
  const port = numberOf(args, "port", 0, 65_535) ?? 4011;
  const running = await startProxy({
    upstream,
    port,
    onChecked: ({ result }, { redactor }) => {
      tell(redactor.text(progressLine(result, paint)));
      for (const problem of result.problems) tell(redactor.text(`      ${problem}`));
    },
  }).catch((error: Error) =>
    asUsage(() => {
      throw error;
    }),
  );
  tell(`The proxy listens on ${running.url} and passes every request on. Ctrl-C ends it.`);
  if (!signal.aborted) await once(signal, "abort");
  const report = running.report();
  await running.close();
  tell(toTerminal(report, paint));
  await writeReports(wanted, report, print);
  return exitCodeOf(report);
}
