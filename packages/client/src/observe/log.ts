import { checkChoice } from "../check-options.js";
import { defaults } from "../defaults.js";
import { environmentVariable } from "../environment.js";
import type { FaceClientOptions } from "../options.js";
import { type Logger, type LogLevel, logLevels } from "./logger.js";
import { quietly } from "./quietly.js";

/** Writes lines to the user's logger, from a level on. */
export class Log {
  readonly #logger: Logger;
  readonly #level: number;

  constructor({ logger = console, logLevel }: Pick<FaceClientOptions, "logger" | "logLevel">) {
    const level = logLevel ?? (environmentVariable("IDAAS_LOG") || defaults.logLevel);
    checkChoice("variable IDAAS_LOG", level, logLevels);
    this.#logger = logger;
    this.#level = logLevels.indexOf(level as LogLevel);
  }

  has(level: LogLevel): boolean {
    return logLevels.indexOf(level) <= this.#level;
  }

  write(level: keyof Logger, line: string): void {
    if (this.has(level)) this.always(level, line);
  }

  /** Writes what the user has asked for by another option than the level. */
  always(level: keyof Logger, line: string): void {
    quietly(() => this.#logger[level](line));
  }
}
