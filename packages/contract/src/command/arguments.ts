import { parseArgs } from "node:util";
import { UsageError } from "@idaas-face/common/usage-error";
import { type Level, levels } from "../levels.js";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const reports = { type: "string", multiple: true } as const;
const connection = { url: text, timeout: text, "allow-http": flag } as const;
const planning = { level: text, limit: text, "probe-secret": flag } as const;

/** The flags of each command. */
export const flags = {
  plan: planning,
  run: {
    ...connection,
    ...planning,
    user: text,
    "i-own-this-user": flag,
    strict: flag,
    journal: text,
    report: reports,
  },
  traffic: { report: reports },
  proxy: { upstream: text, port: text, report: reports, "allow-http": flag },
  mock: { port: text },
  clean: { ...connection, journal: text },
} as const;

export type CommandName = keyof typeof flags;

/** The arguments after the command: text flags, switches, reports, and a file. */
export interface Arguments {
  text(name: string): string | undefined;
  is(name: string): boolean;
  reports: string[];
  files: string[];
}

/** Reads the flags of a command. No message repeats a value, which might be a secret in the wrong place. */
export function readArguments(command: CommandName, args: string[]): Arguments {
  const secret = args.find(
    (arg) =>
      /^--?[\w-]*(?:secret|token|credential|password|application)/i.test(arg) &&
      !arg.startsWith("--probe-secret"),
  );
  if (secret)
    throw new UsageError(
      "Credentials have no flag, because everybody on the machine sees the command line: set IDAAS_APPLICATION_ID and IDAAS_SHARED_SECRET.",
    );
  const options = flags[command];
  const allowed = Object.keys(options);
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const read = values as Record<string, string | boolean | string[] | undefined>;
    if (command !== "traffic" && positionals.length > 0)
      throw new UsageError(
        `\`${command}\` takes flags only: ${allowed.map((name) => `--${name}`).join(", ")}.`,
      );
    return {
      text: (name) => (typeof read[name] === "string" ? (read[name] as string) : undefined),
      is: (name) => read[name] === true,
      reports: Array.isArray(read.report) ? read.report : [],
      files: positionals,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as { code?: string; message: string };
    const name = /'(--?[\w-]+)/.exec(message)?.[1] ?? "A flag";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
      throw new UsageError(
        `\`${command}\` has no flag ${name}. It has ${allowed.map((one) => `--${one}`).join(", ")}.`,
      );
    throw new UsageError(`${name} is not complete: see \`idaas-face-contract --help\`.`);
  }
}

/** Reads a flag that is a number. */
export function numberOf(args: Arguments, name: string, least: number, most: number): number | undefined {
  const given = args.text(name);
  if (given === undefined) return undefined;
  const number = Number(given);
  if (given.trim() !== "" && number >= least && number <= most) return number;
  throw new UsageError(`--${name} must be between ${least} and ${most}; got ${JSON.stringify(given)}.`);
}

/** Reads the level. */
export function levelOf(args: Arguments): Level {
  const level = args.text("level") ?? "read";
  if ((levels as readonly string[]).includes(level)) return level as Level;
  throw new UsageError(`--level must be one of ${levels.join(", ")}.`);
}
