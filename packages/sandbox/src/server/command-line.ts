import { UsageError } from "@idaas-face/common/usage-error";
import { type LogLevel, logLevels, type StartSandboxOptions } from "./options.js";
import { readFlags } from "./read-flags.js";

export const usage = `Usage: idaas-face-sandbox [options]

A FaceApi of Entrust Identity as a Service that keeps its state, for development and tests.

  --port NUMBER         the port to listen on; 0 picks a free one (4010)
  --host ADDRESS        the address to listen on (127.0.0.1)
  --data DIR            the folder of the SQLite file, which several processes may
                        share (./.idaas-face)
  --database-url URL    a PostgreSQL database instead, which several processes may share:
                        postgres://user@host:5432/database, the password in PGPASSWORD
  --memory              keep everything in memory, and lose it at the end
  --public-url URL      the address of links in e-mails (the host of each request)
  --seed FILE           the applications, users and settings to add at the start, as JSON
  --control-key KEY     the key for the control below /_sandbox/ (SANDBOX_CONTROL_KEY).
                        Without one, the control is on only if the host is this machine
  --log-level LEVEL     the events to log: ${logLevels.join(", ")} (info)
  --json                write lines of JSON
  --help, --version     print this text, or the version

Environment variables: SMTP_URL, a mail server that gets the e-mails too, such as
smtp://localhost:1025; SMTP_FROM, the sender of these e-mails.`;

export interface CommandLine extends StartSandboxOptions {
  json: boolean;
  help: boolean;
  version: boolean;
}

/**
 * Reads the arguments and the environment of the command.
 *
 * @throws a {@link UsageError} that says what is wrong
 */
export function parseCommandLine(
  args: string[],
  environment: Record<string, string | undefined>,
): CommandLine {
  const {
    port,
    "log-level": logLevel = "info",
    "control-key": key = environment.SANDBOX_CONTROL_KEY || undefined,
    "database-url": databaseUrl,
    "public-url": publicUrl,
    ...rest
  } = readFlags(args);
  const { SMTP_URL: smtpUrl, SMTP_FROM: smtpFrom } = environment;
  const { json = false, help = false, version = false, ...options } = rest;
  if (port !== undefined && !/^\d+$/.test(port))
    // The value may be the argument of another flag, such as the address of a database with its password.
    throw new UsageError("`--port` must be a whole number from 0 to 65535. Try --help.");
  return {
    ...options,
    ...(port !== undefined && { port: Number(port) }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(key !== undefined && { controlKey: key }),
    ...(smtpUrl && { smtpUrl }),
    ...(smtpFrom && { smtpFrom }),
    logLevel: logLevel as LogLevel,
    json,
    help,
    version,
  };
}
