import type { OperationId } from "@idaas-face/types";

/** Which requests a fault meets: those that fit all that is given. */
export interface FaultMatch {
  operationId?: OperationId;
  /** HTTP method, in capitals. */
  method?: "GET" | "POST" | "PUT" | "DELETE";
  /** The user that the request is about, also where its path names a face. */
  userId?: string;
}

/** What a fault does to a request. Several effects of one fault come together. */
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

/** A fault as it is asked for. */
export interface NewFault {
  match?: FaultMatch;
  effect: FaultEffect;
  /**
   * How many requests it meets at most.
   *
   * @default no limit
   */
  times?: number;
  /**
   * How likely it meets a request that fits, from 0 to 1.
   *
   * @default 1
   */
  probability?: number;
  /**
   * What the chances come from: the same seed meets the same requests of a row.
   *
   * @default 1
   */
  seed?: number;
}

/** A fault that waits for requests. */
export interface Fault extends NewFault {
  id: string;
  /** How many requests matched so far, whether they triggered it or not. */
  matched: number;
  /** How many of them triggered it. */
  triggered: number;
}
