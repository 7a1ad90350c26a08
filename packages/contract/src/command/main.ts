import { UsageError } from "@idaas-face/common/usage-error";
import { paintFor } from "../report/formats/terminal.js";
import { packageVersion } from "../version.js";
import { type Arguments, type CommandName, readArguments } from "./arguments.js";
import { clean } from "./clean.js";
import { exitCodes } from "./exit-codes.js";
import { help } from "./help.js";
import { mock } from "./mock.js";
import { plan } from "./plan.js";
import { proxy } from "./proxy.js";
import { run } from "./run.js";
import type { Surroundings } from "./surroundings.js";
import { traffic } from "./traffic.js";

const commands: Record<CommandName, (args: Arguments, surroundings: Surroundings) => Promise<number>> = {
  plan,
  run,
  traffic,
  proxy,
  mock,
  clean,
};

/** Carries out a command line, and returns the exit code. */
export async function main(args: string[], process: NodeJS.Process): Promise<number> {
  const failures = watchOutput(process);
  const code = await carryOut(args, process);
  if (failures.size === 0) return code;
  process.stderr.write(`The output cannot be written (${[...failures].join(", ")}).\n`);
  return code === exitCodes.conforms ? exitCodes.usage : code;
}

/** Collects the codes of errors of the output, so that a run goes on and cleans up. A reader of a pipe may leave. */
function watchOutput({ stdout, stderr }: NodeJS.Process): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const output of [stdout, stderr])
    output.on("error", ({ code = "unknown" }: NodeJS.ErrnoException) => code !== "EPIPE" && codes.add(code));
  return codes;
}

async function carryOut(args: string[], process: NodeJS.Process): Promise<number> {
  const [command = "--help", ...rest] = args;
  const print = (text: string) => void process.stdout.write(`${text}\n`);
  const printError = (text: string) => void process.stderr.write(`${text}\n`);
  if (args.some((arg) => arg === "--help" || arg === "-h") || command === "help" || args.length === 0) {
    print(help);
    return args.length === 0 ? exitCodes.usage : exitCodes.conforms;
  }
  if (command === "--version") {
    print(packageVersion);
    return exitCodes.conforms;
  }
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  const paint = paintFor(process.stdout.isTTY === true && process.stderr.isTTY === true, process.env);
  const { env: environment, stdin } = process;
  try {
    if (!Object.hasOwn(commands, command))
      throw new UsageError(`The command must be one of ${Object.keys(commands).join(", ")}.`);
    const name = command as CommandName;
    const surroundings = { environment, stdin, print, printError, paint, signal: interrupted.signal };
    return await commands[name](readArguments(name, rest), surroundings);
  } catch (error) {
    const { name, message } = error as Error;
    printError(error instanceof UsageError || name === "Error" ? message : `${name}: ${message}`);
    return exitCodes.usage;
  }
}
