import { UsageError } from "@idaas-face/common/usage-error";
import { authenticated } from "../checks/authenticate.js";
import { planChecks } from "../checks/index.js";
import { cleanUp } from "../cleanup/clean-up.js";
import { Journal } from "../cleanup/journal.js";
import { Redactor } from "../redactor.js";
import { knownOf } from "../run/known-of.js";
import { defaultJournal, readUrl } from "../run/options.js";
import { runCheck } from "../run/run-check.js";
import { Session } from "../run/session.js";
import { Transport } from "../transport/transport.js";
import { type Arguments, numberOf } from "./arguments.js";
import { readCredentials } from "./credentials.js";
import { exitCodes } from "./exit-codes.js";
import { asUsage, need } from "./need.js";
import type { Surroundings } from "./surroundings.js";

/** Deletes what a run left that was broken off. */
export async function clean(args: Arguments, surroundings: Surroundings): Promise<number> {
  const { print, printError, environment, stdin } = surroundings;
  const file = args.text("journal") ?? defaultJournal;
  const url = asUsage(() => readUrl(need(args, "url"), args.is("allow-http"), "--url"));
  const timeoutMs = (numberOf(args, "timeout", 0.001, 2_147_483) ?? 60) * 1000;
  const journal = read(file);
  if (journal.url !== url.href)
    throw new UsageError("--url must be the URL of the run that wrote the journal.");
  const { credentials } = await readCredentials(environment, stdin, printError);
  const redactor = new Redactor();
  redactor.learn(credentials.sharedSecret);
  const transport = new Transport({ url, timeoutMs, redactor, fetch: (...request) => fetch(...request) });
  const known = knownOf(credentials, undefined, undefined);
  const session = new Session({ level: "read", known, transport, redactor, journal });
  const first = planChecks({ level: "read" }).find(({ name }) => name === authenticated);
  const { result } = first ? await runCheck(first, session, redactor) : { result: undefined };
  if (known.token === undefined) {
    journal.close();
    const why = result?.status ? `it responds with ${result.status}` : "it cannot be reached";
    print(`The target gives no token: ${why}. The journal stays.`);
    return exitCodes.unusable;
  }
  const { deleted, left } = await cleanUp(journal, (request) => session.cleanUp(request));
  print(`Faces deleted: ${deleted}.`);
  for (const sentence of left) print(redactor.text(sentence));
  if (left.length > 0) {
    journal.close();
    return exitCodes.left;
  }
  journal.remove();
  print("Nothing is left, and the journal is removed.");
  return exitCodes.conforms;
}

function read(file: string): Journal {
  try {
    return Journal.read(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new UsageError(`There is no journal ${file}: nothing was left, or it is elsewhere.`);
    throw new UsageError(message, { cause: error });
  }
}
