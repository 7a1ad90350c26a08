import type { OperationId } from "@idaas-face/types";

/** The requests that match a fault: those that match every given property. */
export interface FaultMatch {
  operationId?: OperationId;
  /** HTTP method, in capitals. */
  method?: "GET" | "POST" | "PUT" | "DELETE";
  /** The user that the request is about, also where its path names a face. */
  userId?: string;
}

/** The effect of a fault on a request. Several effects of one fault come together. */
export interface FaultEffect {
  /** Milliseconds to wait before anything else. */
  delayMs?: number;
  /** The token of the request is revoked, before it is looked at. A long-lived token is refused for this request only. */
  dropToken?: boolean;
  /** The response has this HTTP status, and the operation is not carried out. */
  status?: number;
  /** The connection is closed without a response, before or after the request is carried out. */
  close?: "before" | "after";
  /** The body of the response is an HTML page, like that of a proxy. */
  html?: boolean;
  /** The connection breaks in the middle of the body. */
  truncate?: boolean;
}

/** A fault to add. */
export interface NewFault {
  match?: FaultMatch;
  effect: FaultEffect;
  /**
   * The largest number of requests that trigger it.
   *
   * @default no limit
   */
  times?: number;
  /**
   * The probability with which a matching request triggers it, from 0 to 1.
   *
   * @default 1
   */
  probability?: number;
  /**
   * The seed of the random numbers: with the same seed, the same requests of a sequence trigger it.
   *
   * @default 1
   */
  seed?: number;
}

/** A fault that waits for requests. */
export interface Fault extends NewFault {
  id: string;
  /** The number of requests that have matched, whether they triggered it or not. */
  matched: number;
  /** The number of them that triggered it. */
  triggered: number;
}
