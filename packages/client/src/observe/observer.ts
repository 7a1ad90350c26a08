import type { CallContext } from "../call-context.js";
import { isApiError } from "../errors/api-error.js";
import { isResponseError } from "../errors/response-error.js";
import type { WireAnswer } from "../fetch/send.js";
import { harmlessHeaders } from "../harmless-headers.js";
import type { FaceClientOptions } from "../options.js";
import { AttemptSpan } from "./attempt-span.js";
import type { Hooks, RequestEvent } from "./hooks.js";
import { Log } from "./log.js";
import type { Logger, LogLevel } from "./logger.js";
import { quietly } from "./quietly.js";
import type { Tracer } from "./tracer.js";

/** What an observer is made of. */
export interface ObserverOptions extends Pick<FaceClientOptions, "hooks" | "tracer"> {
  logger: Logger;
  logLevel: LogLevel;
}

/** Tells the user's logger, hooks and tracer what happens. Loaded only where one of them wants to know. */
export class Observer {
  readonly log: Log;
  readonly #hooks: Hooks;
  readonly #tracer: Tracer | undefined;
  readonly #baseUrl: string;

  constructor(baseUrl: string, { hooks = {}, tracer, logger, logLevel }: ObserverOptions) {
    this.log = new Log(logger, logLevel);
    this.#hooks = hooks;
    this.#tracer = tracer;
    this.#baseUrl = baseUrl;
  }

  /** Tells of an attempt that begins, and gives the functions to be told how it ended. */
  #attempt({ operation, attempts, redactor }: CallContext) {
    const { operationId, method, path } = operation;
    const request: RequestEvent = { operationId, attempt: attempts + 1, method, path };
    const span = new AttemptSpan(this.#tracer, this.#baseUrl, request);
    this.#tell("onRequest", request);
    const start = performance.now();

    const end = (status?: number, headers: Record<string, string> = {}, failure?: string) => {
      const durationMs = Math.round(performance.now() - start);
      const requestId = headers["x-request-id"];
      span.end(status, failure);
      if (status) this.#tell("onResponse", { ...request, status, durationMs, requestId, headers });
      const how = [status, failure !== String(status) && failure].filter(Boolean).join(" ");
      const parts = [
        `${operationId} attempt ${request.attempt}: ${how} in ${durationMs} ms`,
        requestId && `request ${requestId}`,
        this.log.has("debug") && JSON.stringify(headers),
      ];
      this.log.write(failure ? "warn" : "info", parts.filter(Boolean).join(", "));
    };
    return {
      answered: ({ status, headers }: WireAnswer) => end(status, harmlessHeaders(headers, redactor)),
      failed: (error: unknown) => {
        if (isApiError(error)) end(error.status, error.headers, String(error.status));
        else if (isResponseError(error)) end(error.status, error.headers, error.name);
        else end(undefined, {}, (error as Error).name);
      },
    };
  }

  /** Sends a request, and tells how it went. */
  async watch(call: CallContext, send: () => Promise<WireAnswer>): Promise<WireAnswer> {
    const { answered, failed } = this.#attempt(call);
    try {
      const answer = await send();
      answered(answer);
      return answer;
    } catch (error) {
      failed(error);
      throw error;
    }
  }

  retry(
    { operation: { operationId }, attempts }: CallContext,
    reason: number | string,
    delayMs: number,
  ): void {
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
