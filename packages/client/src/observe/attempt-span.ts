import type { RequestEvent } from "./hooks.js";
import { quietly } from "./quietly.js";
import type { Span, Tracer } from "./tracer.js";

/** Numbers of the OpenTelemetry API. */
const client = 2;
const failed = 2;

/**
 * Runs an attempt inside a span of its own, by OpenTelemetry's conventions for HTTP clients. The span is active, so that
 * instrumentation below nests in it. The address is without the IDs of the user. A tracer that fails fails no call.
 */
export function withinSpan<T>(
  tracer: Tracer | undefined,
  baseUrl: string,
  { method, path, attempt }: RequestEvent,
  work: (span: Span | undefined) => Promise<T>,
): Promise<T> {
  if (!tracer) return work(undefined);
  const { hostname, port, protocol } = new URL(baseUrl);
  const attributes = {
    "http.request.method": method,
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    "url.full": baseUrl + path.replace(/\{\w+\}/g, "REDACTED"),
    "url.template": path,
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
  let result: Promise<T> | undefined;
  quietly(() =>
    tracer.startActiveSpan(`${method} ${path}`, { kind: client, attributes }, (span) => {
      result ??= work(span);
      // The call itself hears of its failure.
      return result.catch(() => {});
    }),
  );
  return result ?? work(undefined);
}

/** Ends the span of an attempt. */
export function endSpan(
  span: Span | undefined,
  status: number | undefined,
  failure: string | undefined,
): void {
  // Each of them may throw, or reject.
  quietly(() =>
    Promise.all([
      status && span?.setAttribute("http.response.status_code", status),
      failure && span?.setAttribute("error.type", failure),
      failure && span?.setStatus({ code: failed }),
      span?.end(),
    ]),
  );
}
