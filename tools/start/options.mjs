import { parseArgs } from "node:util";

/**
 * The options of `npm start`.
 *
 * @typedef {object} Options
 * @property {number} port port of the sandbox; 0 takes a free one
 * @property {boolean} once whether to end after the example
 * @property {boolean} help
 */

export const usage = `Starts a sandbox of the Face API, calls each of its operations, and shows the documentation.

  npm start -- [options]

  --port <number>  port of the sandbox; without it, a free one
  --once           end after the calls
  --help           show this
`;

/**
 * A command line that cannot be understood. The message is the sentence for the user. It is not the `UsageError` of
 * `@idaas-face/common`, because this module runs before anything is installed.
 */
export class OptionError extends Error {}

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function parseOptions(args) {
  const { port, once, help } = readFlags(args);
  return { port: parsePort(port), once, help };
}

/** @param {string[]} args */
function readFlags(args) {
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
    const [problem] = /** @type {Error} */ (error).message.split(". ");
    throw new OptionError(`${problem}: see \`npm start -- --help\`.`);
  }
}

/** @param {string} text */
function parsePort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new OptionError(`"${text}" is not a port: --port takes a number from 0 to 65535.`);
}
