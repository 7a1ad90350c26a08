/** From which level on lines are written, the quietest first. */
export const logLevels = ["off", "error", "warn", "info", "debug"] as const;

/** A level of the log. */
export type LogLevel = (typeof logLevels)[number];

/** Takes lines of text by their level, as a console, a pino or a winston logger does. */
export type Logger = Record<Exclude<LogLevel, "off">, (line: string) => void>;
