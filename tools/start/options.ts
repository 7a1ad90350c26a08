import { parseArgs } from "node:util";

/** What `npm start` was asked for. */
export interface Options {
  /** Port of the sandbox; 0 takes a free one. */
  port: number;
  /** Whether to end after the example. */
  once: boolean;
  help: boolean;
}

export const usage = `Starts a sandbox of the Face API, calls each of its operations, and shows the documentation.

  npm start -- [options]

  --port <number>  port of the sandbox; without it, a free one
  --once           end after the calls
  --help           show this
`;

/** A command line that cannot be understood; the message is the sentence for the user. */
export class UsageError extends Error {}

export function parseOptions(args: string[]): Options {
  const { port, once, help } = readFlags(args);
  return { port: parsePort(port), once, help };
}

function readFlags(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: "string", default: "0" },
        once: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    // Node says first what is wrong, and then how to get round it.
    const [problem] = (error as Error).message.split(". ");
    throw new UsageError(`${problem}: see \`npm start -- --help\`.`);
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`"${text}" is not a port: --port takes a number from 0 to 65535.`);
}
