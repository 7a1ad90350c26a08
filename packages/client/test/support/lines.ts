import type { LogFields, Logger, LogLevel } from "../../src/index.js";

type Line = [level: Exclude<LogLevel, "off">, line: string];

/** A logger that keeps what it is given. As that of pino or winston, it is nothing without its `this`. */
export class LineKeeper implements Logger {
  readonly lines: Line[] = [];
  readonly fields: LogFields[] = [];

  #keep(level: Line[0], line: string, fields: LogFields): void {
    this.lines.push([level, line]);
    this.fields.push(fields);
  }

  debug(line: string, fields: LogFields): void {
    this.#keep("debug", line, fields);
  }

  info(line: string, fields: LogFields): void {
    this.#keep("info", line, fields);
  }

  warn(line: string, fields: LogFields): void {
    this.#keep("warn", line, fields);
  }

  error(line: string, fields: LogFields): void {
    this.#keep("error", line, fields);
  }
}
