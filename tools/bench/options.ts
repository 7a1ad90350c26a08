import { parseArgs } from "node:util";

/** What `npm run bench` was asked for. */
export interface Options {
  /** Whether to measure for a short while only, and to write nothing. */
  quick: boolean;
  help: boolean;
}

export const usage = `Measures the client side by side with its peers, and writes the table into the client's README. Ends with 1
when the client is beyond one of its budgets.

  npm run bench -- [options]

  --quick  measure for a short while, and write nothing
  --help   show this
`;

/** A command line that cannot be understood; the message is the sentence for the user. */
export class UsageError extends Error {}

export function parseOptions(args: string[]): Options {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { quick, help } = parseArgs({ args, options: { quick: flag, help: flag } }).values;
    return { quick, help };
  } catch (error) {
    // Node says first what is wrong, and then how to get round it.
    const [problem] = (error as Error).message.split(". ");
    throw new UsageError(`${problem}: see \`npm run bench -- --help\`.`);
  }
}
