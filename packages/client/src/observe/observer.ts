import { type Call, nameOf } from "../call.js";
import { type ApiError, isApiError } from "../errors/api-error.js";
import { harmlessHeaders } from "../harmless-headers.js";
import type { FaceClientOptions } from "../options.js";
import type { WireResponse } from "../transport/send.js";
import { withoutUndefined } from "../without-undefined.js";
import { endSpan, withinSpan } from "./attempt-span.js";
import type { Hooks, RequestEvent } from "./hooks.js";
import { createLog, type Log } from "./log.js";
import type { Logger, LogLevel } from "./logger.js";
import { quietly } from "./quietly.js";
import type { Tracer } from "./tracer.js";

/** The parts of an observer. */
export interface ObserverOptions extends Pick<FaceClientOptions, "hooks" | "tracer"> {
  logger: Logger;
  logLevel: LogLevel;
}

/** The end of an attempt. */
interface End {
  status: number | undefined;
  headers: Readonly<Record<string, string>> | undefined;
  /** The name of the error, or the status of one that is known by it. */
  failure?: string | undefined;
}

/** Tells the user's logger, hooks and tracer of everything that happens. */
export class Observer {
  readonly log: Log;
  readonly #hooks: Hooks;
  readonly #tracer: Tracer | undefined;
  readonly #baseUrl: string;

  constructor(baseUrl: string, { hooks = {}, tracer, logger, logLevel }: ObserverOptions) {
    this.#baseUrl = baseUrl;
    this.log = createLog(logger, logLevel);
    this.#hooks = hooks;
    this.#tracer = tracer;
  }

  /** Sends a request, and tells how it went. */
  watch(call: Call, send: () => Promise<WireResponse>): Promise<WireResponse> {
    const { operationId, method, path } = call.operation;
    const event: RequestEvent = { operationId, attempt: call.attempts + 1, method, path };
    return withinSpan(this.#tracer, this.#baseUrl, event, async (span) => {
      this.#tell("onRequest", event);
      const start = performance.now();
      const end = (how: End) => {
        endSpan(span, how.status, how.failure);
        this.#ended(call, event, how, Math.round(performance.now() - start));
      };
      try {
        const response = await send();
        end({ status: response.status, headers: harmlessHeaders(response.headers, call.redactor) });
        return response;
      } catch (error) {
        end(endOf(error));
        throw error;
      }
    });
  }

  #ended(
    call: Call,
    request: RequestEvent,
    { status, headers = {}, failure }: End,
    durationMs: number,
  ): void {
    const { operationId, attempt } = request;
    const requestId = headers["x-request-id"];
    if (status) this.#tell("onResponse", { ...request, status, durationMs, requestId, headers });
    const how = [status, failure !== String(status) && failure].filter(Boolean).join(" ");
    const isDebug = this.log.has("debug");
    const parts = [
      `${nameOf(call)} attempt ${attempt}: ${how} in ${durationMs} ms`,
      requestId && `request ${requestId}`,
      isDebug && JSON.stringify(headers),
    ];
    const method = call.operation.clientMethod;
    const shown = isDebug ? headers : undefined;
    const fields = { operationId, method, attempt, status, durationMs, requestId, error: failure };
    this.log.write(
      failure ? "warn" : "info",
      parts.filter(Boolean).join(", "),
      withoutUndefined({ ...fields, headers: shown }),
      call.logger,
    );
  }

  retry({ operation: { operationId }, attempts }: Call, reason: number | string, delayMs: number): void {
    this.#tell("onRetry", { operationId, attempt: attempts, reason, delayMs });
  }

  tokenRefreshed(expiresAt: number): void {
    this.#tell("onTokenRefresh", { expiresAt });
  }

  /** Hands the hook a copy, which it may change as it likes. */
  #tell<Name extends keyof Hooks>(name: Name, event: Parameters<NonNullable<Hooks[Name]>>[0]): void {
    quietly(() => this.#hooks[name]?.(structuredClone(event) as never));
  }
}

function endOf(error: unknown): End {
  // Errors without a response have neither status nor headers.
  const { status, headers, name } = error as ApiError;
  return { status, headers, failure: isApiError(error) ? String(status) : name };
}
