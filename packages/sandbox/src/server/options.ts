import type { Seed } from "../seed/seed.js";
import { checkSmtp } from "./mail/check-smtp.js";

/** Options of {@link startSandbox}: the flags of the command. */
export interface StartSandboxOptions {
  /**
   * Where to listen; `0` takes a free port.
   *
   * @default 4010
   */
  port?: number;
  /**
   * The address to listen on. With one that is not of this machine alone, the control is off unless there is a `controlKey`.
   *
   * @default "127.0.0.1"
   */
  host?: string;
  /**
   * The folder for the SQLite file, which is made where it is missing.
   *
   * @default "./.idaas-face"
   */
  data?: string;
  /**
   * The URL of a PostgreSQL database to keep everything in, for several processes that are one sandbox:
   * `postgres://user:password@host:5432/database`. A password that is left out is read from `PGPASSWORD` or `~/.pgpass`.
   *
   * @default none: an SQLite file
   */
  databaseUrl?: string;
  /**
   * Whether everything is kept in memory, and gone at the end.
   *
   * @default false
   */
  memory?: boolean;
  /**
   * What there is at the beginning, beside the demo applications and users: an object, or the path of a JSON file.
   *
   * @default nothing
   */
  seed?: Seed | string;
  /**
   * What of its own doings the sandbox writes on the console: `"info"` a line for each request, `"error"` what it could not
   * do.
   *
   * @default "error"
   */
  logLevel?: LogLevel;
  /**
   * The key that every request to the control has to send, in the header `X-Sandbox-Key`.
   *
   * @default none
   */
  controlKey?: string;
  /**
   * A mail server that the activation e-mails go to as well: `smtp://host:port`, or `smtps://user:password@host:port`. The
   * sandbox keeps every e-mail, whether it can be sent or not.
   *
   * @default none
   */
  smtpUrl?: string;
  /**
   * Who these e-mails are from: an address, or a name and an address in angle brackets.
   *
   * @default "Face sandbox <face-sandbox@localhost>"
   */
  smtpFrom?: string;
}

export const logLevels = ["off", "error", "info"] as const;
export type LogLevel = (typeof logLevels)[number];

/** @throws where an option is of no use, and says which */
export function checkOptions(options: StartSandboxOptions): void {
  const { port, data, databaseUrl, memory, logLevel, controlKey } = options;
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new Error("The port is no number from 0 to 65535.");
  const places = [memory, data !== undefined, databaseUrl !== undefined].filter(Boolean);
  if (places.length > 1)
    throw new Error("Memory, a data folder and a database URL exclude each other: give one of them.");
  if (logLevel !== undefined && !logLevels.includes(logLevel))
    throw new Error(`The log level is none of ${logLevels.join(", ")}.`);
  if (data === "") throw new Error("The data folder has no name: leave it out, or name one.");
  if (controlKey === "")
    throw new Error("The control key is empty: leave it out, or give one that is hard to guess.");
  checkSmtp(options);
}
