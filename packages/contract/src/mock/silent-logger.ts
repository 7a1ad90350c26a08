import type { createServer } from "@stoplight/prism-http-server";

type Logger = Parameters<typeof createServer>[1]["components"]["logger"];

const ignore = () => undefined;

/** Prism wants a logger and writes a line or more for each request: this one keeps quiet. */
export const silentLogger = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  child: () => silentLogger,
} as unknown as Logger;
