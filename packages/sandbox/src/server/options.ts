import { UsageError } from "@idaas-face/common/usage-error";
import { type OptionTypes, optionComplaint } from "../option-complaint.js";
import type { Seed } from "../seed/seed.js";
import { checkDatabaseUrl } from "../store/postgres/check-database-url.js";
import { isHost } from "./is-host.js";
import { checkSmtp } from "./mail/check-smtp.js";

/** Options of {@link startSandbox}: the flags of the command. */
export interface StartSandboxOptions {
  /**
   * The port to listen on. `0` takes a free port.
   *
   * @default 4010
   */
  port?: number;
  /**
   * The address to listen on. If other machines can reach it, the control is off unless there is a `controlKey`.
   *
   * @default "127.0.0.1"
   */
  host?: string;
  /**
   * The address that activation links begin with, such as `https://sandbox.example`. Set it if the sandbox is behind a balancer,
   * or if not every client may choose by its `Host` header the address in the links of e-mails.
   *
   * @default the host that the request was for
   */
  publicUrl?: string;
  /**
   * The folder for the SQLite file. A missing folder is created.
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
   * Whether the sandbox keeps everything in memory and loses it at the end.
   *
   * @default false
   */
  memory?: boolean;
  /**
   * The data at the beginning, beside the demo applications and users: an object, or the path of a JSON file.
   *
   * @default nothing
   */
  seed?: Seed | string;
  /**
   * The events that the sandbox writes on the console: `"info"` a line for each request, `"error"` its failures.
   *
   * @default "error"
   */
  logLevel?: LogLevel;
  /**
   * The key that every request to the control has to send in the header `X-Sandbox-Key`.
   *
   * @default none
   */
  controlKey?: string;
  /**
   * A mail server to which the activation e-mails go as well: `smtp://host:port`, or `smtps://user:password@host:port`. The
   * sandbox keeps every e-mail, whether it can be sent or not.
   *
   * @default none
   */
  smtpUrl?: string;
  /**
   * The sender of these e-mails: an address, or a name and an address in angle brackets.
   *
   * @default "Face sandbox <face-sandbox@localhost>"
   */
  smtpFrom?: string;
}

export const logLevels = ["off", "error", "info"] as const;

/** The events to log: none, failures, or failures and each request. */
export type LogLevel = (typeof logLevels)[number];

const optionTypes: OptionTypes<StartSandboxOptions> = {
  port: "number",
  host: "string",
  publicUrl: "string",
  data: "string",
  databaseUrl: "string",
  memory: "boolean",
  seed: undefined,
  logLevel: "string",
  controlKey: "string",
  smtpUrl: "string",
  smtpFrom: "string",
};

/**
 * Checks the options.
 *
 * @throws a {@link UsageError} that names an unusable one
 */
export function checkOptions(options: StartSandboxOptions): void {
  const complaint = optionComplaint(options, optionTypes);
  if (complaint) throw new UsageError(complaint);
  const { port, host, data, databaseUrl, memory, logLevel, controlKey, publicUrl } = options;
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new UsageError(`The port must be a whole number from 0 to 65535; got ${port}.`);
  if (host !== undefined && !isHost(host))
    throw new UsageError(
      "The host must be a host name or an IP address, such as 127.0.0.1 or ::1, without a port.",
    );
  const places = [memory, data !== undefined, databaseUrl !== undefined].filter(Boolean);
  if (places.length > 1)
    throw new UsageError("Memory, a data folder and a database URL exclude each other. Give one of them.");
  if (databaseUrl !== undefined) checkDatabaseUrl(databaseUrl);
  if (logLevel !== undefined && !logLevels.includes(logLevel))
    throw new UsageError(`The log level must be one of ${logLevels.join(", ")}.`);
  if (data === "") throw new UsageError("The data folder must not be empty. Give a path.");
  // A drive of Windows has one letter.
  if (data !== undefined && /^[a-z][a-z\d+.-]+:/i.test(data))
    throw new UsageError("The data folder must be a path, not a URL. For PostgreSQL, give the database URL.");
  if (data?.includes("\0")) throw new UsageError("The data folder must not contain NUL.");
  if (controlKey !== undefined && !sendable.test(controlKey))
    throw new UsageError(
      "The control key must be visible ASCII characters, because a header carries it. Give one that is hard to guess.",
    );
  if (publicUrl !== undefined && !isOrigin(publicUrl))
    throw new UsageError("The public URL must be an origin such as https://sandbox.example, without a path.");
  checkSmtp(options);
}

/** Matches a text that a header can carry as it is. */
const sendable = /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/;

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return /^https?:$/.test(protocol) && [origin, `${origin}/`].includes(text.toLowerCase());
}
