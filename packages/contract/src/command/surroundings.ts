import type { Readable } from "node:stream";
import type { Paint } from "../report/formats/terminal.js";

/** The surroundings of a command: its environment, input and outputs. */
export interface Surroundings {
  environment: Record<string, string | undefined>;
  stdin: Readable & { isTTY?: boolean };
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  printError(text: string): void;
  paint: Paint;
  /** Aborts when the user or the system ends the command. */
  signal: AbortSignal;
}
