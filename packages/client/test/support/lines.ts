import type { Logger, LogLevel } from "../../src/index.js";

type Line = [level: Exclude<LogLevel, "off">, line: string];

/** A logger that keeps what it is given. As that of pino or winston, it is nothing without its `this`. */
export class LineKeeper implements Logger {
  readonly lines: Line[] = [];

  debug(line: string): void {
    this.lines.push(["debug", line]);
  }

  info(line: string): void {
    this.lines.push(["info", line]);
  }

  warn(line: string): void {
    this.lines.push(["warn", line]);
  }

  error(line: string): void {
    this.lines.push(["error", line]);
  }
}
