import { parseArgs } from "node:util";
import { UsageError } from "@idaas-face/common/usage-error";
import { nameHint } from "../name-hint.js";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const flags = {
  port: text,
  host: text,
  data: text,
  "database-url": text,
  "public-url": text,
  memory: flag,
  seed: text,
  "control-key": text,
  "log-level": text,
  json: flag,
  help: flag,
  version: flag,
};

type Flags = ReturnType<typeof parseArgs<{ options: typeof flags }>>["values"];

/**
 * Reads the flags of the command.
 *
 * @throws a {@link UsageError} about the first mistake. It quotes no value, which may belong to another flag, such as the
 * address of a database with its password
 */
export function readFlags(args: string[]): Flags {
  const { values, tokens } = parseArgs({ args, options: flags, strict: false, tokens: true });
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional")
      throw new UsageError("The command takes only flags; got a value without one. Try --help.");
    if (token.kind === "option-terminator") continue;
    checkFlag(token);
    if (given.has(token.name)) throw new UsageError(`\`${token.rawName}\` is given twice. Give it once.`);
    given.add(token.name);
  }
  // A checked flag has a value of its type.
  return values as Flags;
}

interface Given {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/**
 * Checks that a flag is one of the command, and has a value if it takes one.
 *
 * @throws a {@link UsageError} that names the flag
 */
function checkFlag({ name, rawName, value, inlineValue }: Given): void {
  const known = Object.keys(flags).map((one) => `--${one}`);
  if (!known.includes(`--${name}`))
    throw new UsageError(`The flag \`${rawName}\` is unknown: ${nameHint(rawName, known)}`);
  const takesValue = flags[name as keyof typeof flags].type === "string";
  if (!takesValue && value !== undefined) throw new UsageError(`\`${rawName}\` takes no value. Try --help.`);
  // A negative number looks like a flag, and is a value.
  if (takesValue && (value === undefined || (!inlineValue && /^-\D/.test(value))))
    throw new UsageError(
      `\`${rawName}\` needs a value. Write \`${rawName}=VALUE\` if it begins with a dash.`,
    );
}
