import { readFile } from "node:fs/promises";
import { UsageError } from "@idaas-face/common/usage-error";
import { toTerminal } from "../report/formats/terminal.js";
import { forPeople, readWanted, writeReports } from "../report/write-reports.js";
import { checkTraffic } from "../traffic/check-traffic.js";
import type { Har } from "../traffic/har.js";
import type { Arguments } from "./arguments.js";
import { exitCodeOf } from "./exit-codes.js";
import { asUsage } from "./need.js";
import type { Surroundings } from "./surroundings.js";

/** Holds an HTTP archive to the document. */
export async function traffic({ files, reports }: Arguments, surroundings: Surroundings): Promise<number> {
  const { print, paint } = surroundings;
  const wanted = asUsage(() => readWanted(reports));
  const tell = forPeople(wanted, surroundings);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new UsageError("`traffic` needs one file: an HTTP archive (HAR), as browsers and proxies save it.");
  const report = check(await read(file), file);
  if (report.checks.length === 0)
    throw new UsageError(`${file} has no request of an operation of the document.`);
  tell(toTerminal(report, paint));
  await writeReports(wanted, report, print);
  return exitCodeOf(report);
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`, {
      cause: error,
    });
  }
}

function check(text: string, file: string) {
  try {
    return checkTraffic(JSON.parse(text.replace(/^\uFEFF/, "")) as Har);
  } catch (error) {
    // The message of the parser quotes the file, which has secrets in it.
    if (error instanceof SyntaxError) throw new UsageError(`${file} must be JSON: an HTTP archive (HAR).`);
    if (error instanceof TypeError) throw new UsageError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
}
