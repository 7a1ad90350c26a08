import { UsageError } from "@idaas-face/common/usage-error";
import { OptionError } from "../run/options.js";
import type { Arguments } from "./arguments.js";

/** The value of a flag that the command cannot do without. */
export function need(args: Arguments, name: string): string {
  const value = args.text(name);
  if (value !== undefined && value !== "") return value;
  throw new UsageError(`--${name} is missing: see \`idaas-face-contract --help\`.`);
}

/** Carries out what reads options: whatever is wrong with them is a matter of what was typed. */
export function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { name, message } = error as Error;
    if (error instanceof OptionError || name === "Error") throw new UsageError(message, { cause: error });
    throw error;
  }
}
