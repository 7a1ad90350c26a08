/** A request that is about to be sent. */
export interface RequestEvent {
  /** The vendor's name of the operation. */
  readonly operationId: string;
  /** The number of the attempt within the call, from 1. */
  readonly attempt: number;
  readonly method: string;
  /** The path with the names of its parameters instead of their values. */
  readonly path: string;
}

/** A response that has come. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** Whole milliseconds from the sending to the end of the body. */
  readonly durationMs: number;
  /** The ID that the server gave the request, if it gave one in `x-request-id`. */
  readonly requestId: string | undefined;
  /** The headers of the response that are known to be harmless. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A request that may be sent again. For a create whose response was lost, the client looks first. */
export interface RetryEvent {
  readonly operationId: string;
  /** The number of the attempt that failed, from 1. */
  readonly attempt: number;
  /** The status of the response, or the name of the error if there was no response. */
  readonly reason: number | string;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

/** A token that has been fetched. */
export interface TokenRefreshEvent {
  /** The time at which it expires by the client's clock, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Functions that the client calls as things happen, at once and in order. It ignores anything that they throw or reject with. */
export interface Hooks {
  /** A request is about to be sent. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** A response has come, whatever its status. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** A request failed and may be sent again, after a wait. A repeat with another token after a 401 is not a retry. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** A token has been fetched. */
  onTokenRefresh?: ((event: TokenRefreshEvent) => void) | undefined;
}
