import type { Credentials } from "./credentials.js";
import type { HeaderOptions } from "./headers.js";
import type { Hooks } from "./observe/hooks.js";
import type { Logger, LogLevel } from "./observe/logger.js";
import type { Tracer } from "./observe/tracer.js";
import type { TokenStore } from "./tokens/token-store.js";
import type { Fetch } from "./transport/fetch.js";
import type { Sleep } from "./transport/retry/sleep.js";

/** Options that hold for the client and that one call can change. */
export interface SharedOptions {
  /**
   * Milliseconds that one attempt may take, the body of the response included: from 1 to 2 147 483 647. The platform's
   * `fetch` has limits of its own: Node's ends a request after five minutes, which is a {@link TimeoutError} as well.
   *
   * @default 30000
   */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds that a call may take in all: attempts, waits between them, and the token. From 1 to 2 147 483 647.
   *
   * @default no limit but those of the attempts
   */
  totalTimeoutMs?: number | undefined;
  /**
   * The number of retries of a request after a failure that may pass, if a retry can have no second effect: from 0 to 100.
   *
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * The way to treat a create whose outcome is unknown: `"reconcile"` lists the user's faces and adopts the one that this call
   * made, sends the create again if there is nothing new, and throws an {@link AmbiguousCreateError} if it cannot tell which
   * face is its own. `"throw"` throws the error of the attempt at once. The client does not reconcile a create through
   * `faces.api` or `faces.fetch`.
   *
   * @default "reconcile"
   */
  onUnknownOutcome?: "reconcile" | "throw" | undefined;
  /**
   * Additional headers to send, by name.
   *
   * @default none; in a call, `null` unsets one of the client
   */
  headers?: HeaderOptions | undefined;
  /**
   * Takes a line of text for each attempt, and its facts as fields: a console or a winston logger, or a few lines around pino.
   *
   * @default console; in a call, the logger of the client
   */
  logger?: Logger | undefined;
}

/** Options of one call. */
export interface CallOptions extends SharedOptions {
  /**
   * A signal that ends the call. When it is aborted, the call rejects with an {@link AbortedError}.
   *
   * @default none
   */
  signal?: AbortSignal | undefined;
}

/** Options of a {@link FaceClient}. It needs a `baseUrl`, and either `credentials` or a `token`. */
export interface FaceClientOptions extends SharedOptions {
  /**
   * The address of the tenant, such as `https://customer.region.trustedauth.com`.
   *
   * @default none: it is required
   */
  baseUrl: string;
  /**
   * The credentials of an application. The client fetches a token with them when the first call needs one.
   *
   * @default none: pass these or a `token`
   */
  credentials?: Credentials | undefined;
  /**
   * Whether every request carries the application ID and the shared secret in place of a token. The client then requests no
   * token. The option is for applications that allow long-lived tokens (`allowLongLivedToken`). It has no effect beside a
   * `token`. Observed on real tenants, not documented by the vendor.
   *
   * @default false
   */
  longLived?: boolean | undefined;
  /**
   * A token that you hold, or a function that gets one. The client calls the function for every call, and once more after a
   * 401. The token may have the prefix `Bearer `.
   *
   * @default none: pass this or `credentials`
   */
  token?: string | (() => string | Promise<string>) | undefined;
  /**
   * The store in which the client keeps fetched tokens, so that processes can share them.
   *
   * @default the memory of the client; a `MemoryTokenStore` is for several clients of one process
   */
  tokenStore?: TokenStore | undefined;
  /**
   * The time before the end of a token at which the client renews it in the background, in milliseconds: from 0 to
   * 2 147 483 647. A token that lives shorter than twice that is renewed after half its life.
   *
   * @default 30000
   */
  renewAheadMs?: number | undefined;
  /**
   * The way to check successful responses against the schemas of the OpenAPI document: `"off"` checks nothing, `"warn"` writes
   * the differences to the `logger`, `"throw"` throws a {@link ResponseError}. The client checks the body only: an undocumented
   * status and a missing content type pass. It loads the code for the checks when it first needs it.
   *
   * @default "off"
   */
  validateResponses?: "off" | "warn" | "throw" | undefined;
  /**
   * Whether the `baseUrl` may be an `http:` address of another machine. Everything, the shared secret included, can then
   * be read on the way.
   *
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
  /**
   * Whether the client may be made in a browser. Everybody who opens the page can then read the shared secret.
   *
   * @default false
   */
  dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * The level of the log: `"info"` writes every attempt, `"warn"` only failures, and `"debug"` also harmless headers.
   *
   * @default the environment variable `IDAAS_LOG`, or `"off"`
   */
  logLevel?: LogLevel | undefined;
  /**
   * Functions that the client calls as things happen. They get no secrets, and the client ignores everything that they throw.
   *
   * @default none
   */
  hooks?: Hooks | undefined;
  /**
   * An OpenTelemetry tracer: each attempt becomes an active span, by the conventions for HTTP clients.
   *
   * @default none
   */
  tracer?: Tracer | undefined;
  /**
   * Carries the requests to the server.
   *
   * @default the platform's `fetch`, with `cache: "no-store"` where the platform knows that
   */
  fetch?: Fetch | undefined;
  /**
   * The time in milliseconds since 1970, by which tokens expire.
   *
   * @default Date.now
   */
  clock?: (() => number) | undefined;
  /**
   * Waits between attempts and between the looks of `waitForStatus`, for a number of milliseconds or until its signal is
   * aborted.
   *
   * @default a timer of the platform
   */
  sleep?: Sleep | undefined;
  /**
   * A number from 0 up to 1, for the jitter of the waits.
   *
   * @default Math.random
   */
  random?: (() => number) | undefined;
}

/** Options to use instead of those that come from elsewhere; a property that is `undefined` replaces nothing. */
export type FaceClientOverrides = { [Name in keyof FaceClientOptions]?: FaceClientOptions[Name] | undefined };
