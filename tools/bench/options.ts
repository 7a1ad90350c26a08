import { parseArgs } from "node:util";
import { UsageError } from "@idaas-face/common/usage-error";

/** The parts that can be measured alone. */
const parts = ["client", "sandbox"] as const;

/** The options of `npm run bench`. */
export interface Options {
  /** Whether to measure for a short while only, and to write nothing. */
  quick: boolean;
  /** The only part to measure. Both parts by default. */
  only?: (typeof parts)[number];
  help: boolean;
}

export const usage = `Measures the client and the sandbox side by side with their peers, and writes the tables into their READMEs. Ends with 1
when one of them is beyond one of its budgets.

  npm run bench -- [options]

  --only client|sandbox  measure one of them
  --quick                measure for a short while, and write nothing
  --help                 show this
`;

export function parseOptions(args: string[]): Options {
  const { only: name, ...flags } = parse(args);
  const only = parts.find((part) => part === name);
  if (name !== undefined && !only)
    throw new UsageError(`There is no part to measure of that name: --only is one of ${parts.join(", ")}.`);
  return { ...flags, ...(only && { only }) };
}

function parse(args: string[]) {
  try {
    const flag = { type: "boolean", default: false } as const;
    return parseArgs({ args, options: { quick: flag, only: { type: "string" }, help: flag } }).values;
  } catch (error) {
    // Node says first what is wrong, and then how to get round it.
    const [problem] = (error as Error).message.split(". ");
    throw new UsageError(`${problem}: see \`npm run bench -- --help\`.`);
  }
}
