/** The time limits of a client, and the numbers of requests and connections that the server holds. */
export interface Limits {
  /** Milliseconds until the headers of a request, or the first one of a connection, have come. */
  headersMs: number;
  /** Milliseconds until a request has come as a whole. */
  requestMs: number;
  /** Milliseconds that a connection waits for another request. A busy client must not meet the end of one that it reuses. */
  idleMs: number;
  /** Milliseconds between two looks at the connections for these limits. */
  checkMs: number;
  /** Milliseconds between two looks for clients that read nothing. A connection closes at the second look in a row. */
  unreadMs: number;
  /** Milliseconds that a client has to read a response whose body comes in pieces. */
  piecesMs: number;
  /** The number of requests of one connection that may wait for the one under way. */
  waiting: number;
  /** The number of headers that the waiting requests of one connection may have together. */
  waitingHeaders: number;
  /** The number of requests of all connections that may wait. */
  waitingOfAll: number;
  /** The number of waiting requests that start in one turn of the event loop. */
  nextPerTurn: number;
  /** Milliseconds that a request under way may take once the server closes. */
  graceMs: number;
  /** Milliseconds that a connection without a whole request may stay open once the server closes. */
  quietMs: number;
  /** The number of connections that the server holds. It closes the next at once. */
  connections: number;
}

export const limits: Limits = {
  headersMs: 10_000,
  requestMs: 60_000,
  idleMs: 60_000,
  checkMs: 1000,
  unreadMs: 30_000,
  piecesMs: 300_000,
  waiting: 100,
  waitingHeaders: 2000,
  waitingOfAll: 10_000,
  nextPerTurn: 16,
  graceMs: 10_000,
  quietMs: 250,
  connections: 4000,
};
