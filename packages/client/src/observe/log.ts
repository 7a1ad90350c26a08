import type { LogFields, Logger, LogLevel } from "./logger.js";
import { logLevels } from "./logger.js";
import { quietly } from "./quietly.js";

/** Lines for the user's logger, from a level on. */
export interface Log {
  has(level: LogLevel): boolean;
  /** @param logger takes the line in place of the client's, as a call may have one of its own */
  write(level: keyof Logger, line: string, fields: LogFields, logger?: Logger): void;
}

/** Makes a log that writes the lines of a level and of those above. */
export function createLog(ofClient: Logger, lowest: LogLevel): Log {
  const has = (level: LogLevel) => logLevels.indexOf(level) <= logLevels.indexOf(lowest);
  return {
    has,
    write(level, line, fields, logger = ofClient) {
      if (has(level)) quietly(() => logger[level](line, fields));
    },
  };
}
