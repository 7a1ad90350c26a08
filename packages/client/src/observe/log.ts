import type { LogFields, Logger, LogLevel } from "./logger.js";
import { logLevels } from "./logger.js";
import { quietly } from "./quietly.js";

/** Writes lines to the user's logger, from a level on. */
export class Log {
  readonly #logger: Logger;
  readonly #level: LogLevel;

  constructor(logger: Logger, level: LogLevel) {
    this.#logger = logger;
    this.#level = level;
  }

  has(level: LogLevel): boolean {
    return logLevels.indexOf(level) <= logLevels.indexOf(this.#level);
  }

  /** @param logger takes the line in place of the client's, as a call may have one of its own */
  write(level: keyof Logger, line: string, fields: LogFields, logger = this.#logger): void {
    if (this.has(level)) quietly(() => logger[level](line, fields));
  }
}
