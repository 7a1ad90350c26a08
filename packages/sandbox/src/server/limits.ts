/** How long a client may take, and how many there may be. */
export interface Limits {
  /** Milliseconds until the headers of a request, or the first one of a connection, have come. */
  headersMs: number;
  /** Milliseconds until a request has come as a whole. */
  requestMs: number;
  /** Milliseconds that a connection is held for another request. A busy client must not meet the end of one that it reuses. */
  idleMs: number;
  /** How often connections are looked at for these, in milliseconds. */
  checkMs: number;
  /** Milliseconds after which a connection is closed whose client reads nothing of a response. */
  unreadMs: number;
  /** How many requests of one connection may wait for the one under way. */
  waiting: number;
  /** How many requests of all connections may wait. */
  waitingOfAll: number;
  /** Milliseconds that what is under way may take once the server closes. */
  graceMs: number;
  /** Milliseconds that a connection without a whole request may take then. */
  quietMs: number;
  /** How many connections are held; the next is closed at once. */
  connections: number;
}

export const limits: Limits = {
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 60_000,
  checkMs: 1000,
  unreadMs: 30_000,
  waiting: 200,
  waitingOfAll: 10_000,
  graceMs: 10_000,
  quietMs: 250,
  connections: 4000,
};
