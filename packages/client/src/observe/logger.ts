/** The levels of the log, the quietest first. Each writes the lines of those before it as well. */
export const logLevels = ["off", "error", "warn", "info", "debug"] as const;

/** The level from which on the client writes lines. */
export type LogLevel = (typeof logLevels)[number];

/** The facts of a line, for loggers that keep them as fields. Nothing in them is secret. */
export interface LogFields {
  /** The vendor's name of the operation. */
  readonly operationId?: string;
  /** The client's method for the operation. */
  readonly method?: string;
  /** The number of the attempt within the call, from 1. */
  readonly attempt?: number;
  /** The HTTP status of the response, if there was one. */
  readonly status?: number;
  /** Whole milliseconds that the attempt took. */
  readonly durationMs?: number;
  /** The ID that the server gave the request, if it gave one. */
  readonly requestId?: string;
  /** The name of the error, if the attempt failed. */
  readonly error?: string;
  /** Harmless headers of the response, at the level `debug`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The method of the `tokenStore` that failed. */
  readonly tokenStore?: string;
}

/** Takes lines of text by their level, with their facts as fields: a console or a winston logger, or a few lines around pino. */
export type Logger = Record<Exclude<LogLevel, "off">, (line: string, fields: LogFields) => void>;
