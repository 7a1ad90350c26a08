import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { FewPerTurn } from "./few-per-turn.js";
import { holdReading, readOn } from "./hold-reading.js";
import type { Limits } from "./limits.js";
import { stopParsing } from "./stop-parsing.js";

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;
type Exchange = [request: IncomingMessage, response: ServerResponse];

/** The requests of one connection: the one under way, and those that came before its response. */
interface Line {
  underWay: IncomingMessage;
  waiting: Exchange[];
}

type WaitingLimits = Pick<Limits, "waiting" | "waitingHeaders" | "waitingOfAll" | "nextPerTurn">;

/**
 * The connections of a server. Each has one request under way. The next waits until the response was sent, and nothing more is read
 * meanwhile. So a client that sends many at once, or reads nothing, takes little more room than others.
 */
export class Connections {
  readonly #listener: Listener;
  readonly #most: WaitingLimits;
  /** The number of requests that wait on all connections, or that a connection still holds while it closes. */
  #waiting = 0;
  readonly #next: FewPerTurn;
  readonly #lines = new Map<Socket, Line>();
  readonly #open = new Set<Socket>();
  /** The bytes that had come on each connection when its last response was sent. */
  readonly #readAtEnd = new WeakMap<Socket, number>();
  /** The unread bytes of each connection at the last look. */
  readonly #unread = new WeakMap<Socket, string | undefined>();

  /** @param most the limits of requests that wait, on a connection and on all, and that may start in one turn */
  constructor(listener: Listener, most: WaitingLimits) {
    this.#listener = listener;
    this.#most = most;
    this.#next = new FewPerTurn(most.nextPerTurn);
  }

  /** Takes a request: the listener of the server. */
  readonly take: Listener = (request, response) => {
    const { socket } = request;
    // Node goes on with a connection that is closed, or has its last response. This request would never get one.
    if (!socket.writable) return;
    const line = this.#lines.get(socket);
    if (!line) this.#start([request, response], []);
    else if (this.#mayWait(request, line)) {
      line.waiting.push([request, response]);
      holdReading(socket);
      this.#waiting++;
    } else {
      socket.destroy();
      stopParsing(socket);
    }
  };

  /**
   * Watches the connections of a server.
   *
   * @param unreadMs milliseconds between two looks for clients that read nothing of their responses. A connection closes at the
   * second look in a row
   */
  watch(server: Server, unreadMs: number): void {
    server.on("connection", (socket: Socket) => {
      this.#open.add(socket);
      socket.once("close", () => this.#open.delete(socket));
    });
    // Starts once the server listens: a server that cannot listen would keep its process alive.
    server.once("listening", () => {
      const look = setInterval(() => this.#closeUnread(), unreadMs);
      server.once("close", () => clearInterval(look));
    });
  }

  /** Closes the connections that have their responses and send nothing more. */
  closeIdle(): void {
    for (const socket of this.#open)
      if (!this.#lines.has(socket) && this.#readAtEnd.get(socket) === socket.bytesRead) socket.destroy();
  }

  /** Closes the connections on which no whole request waits for its response. */
  closeUnused(): void {
    for (const socket of this.#open) if (!this.#lines.get(socket)?.underWay.complete) socket.destroy();
  }

  /** Closes the connections that have something to read and from which nothing was read since the last look. */
  #closeUnread(): void {
    for (const socket of this.#open) {
      const { bytesWritten, writableLength } = socket;
      const state = writableLength === 0 ? undefined : `${bytesWritten} ${writableLength}`;
      if (state !== undefined && state === this.#unread.get(socket)) socket.destroy();
      else this.#unread.set(socket, state);
    }
  }

  #mayWait(request: IncomingMessage, { waiting }: Line): boolean {
    if (waiting.length >= this.#most.waiting || this.#waiting >= this.#most.waitingOfAll) return false;
    let headers = request.rawHeaders.length / 2;
    for (const [one] of waiting) headers += one.rawHeaders.length / 2;
    return headers <= this.#most.waitingHeaders;
  }

  #start([request, response]: Exchange, waiting: Exchange[]): void {
    const { socket } = request;
    this.#lines.set(socket, { underWay: request, waiting });
    response.once("close", () => this.#goOn(socket, waiting));
    this.#listener(request, response);
  }

  #goOn(socket: Socket, waiting: Exchange[]): void {
    const next = waiting.shift();
    if (!next) {
      this.#end(socket, waiting);
      return;
    }
    this.#waiting--;
    if (waiting.length === 0) readOn(socket);
    // Node accepts one connection in a turn. With many requests in a turn, new connections would wait for all of them.
    this.#next.add(() => {
      // The connection may be closed, or have its last response.
      if (socket.writable) this.#start(next, waiting);
      else this.#end(socket, waiting);
    });
  }

  #end(socket: Socket, waiting: Exchange[]): void {
    this.#waiting -= waiting.length;
    this.#lines.delete(socket);
    this.#readAtEnd.set(socket, socket.bytesRead);
  }
}
