import { styleText } from "node:util";

/** Colours a text, or leaves it as it is. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Colours for a terminal, none for a file or a pipe, and none where `NO_COLOR` asks for none. */
export function styleFor(output: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): Style {
  if (!output.isTTY || env.NO_COLOR) return (_, text) => text;
  // Some versions of Node would look at the output as well, others not: it has been looked at.
  return (format, text) => styleText(format, text, { validateStream: false });
}
