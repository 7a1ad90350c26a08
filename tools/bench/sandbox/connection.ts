import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** One connection to a server, with one request under way at a time. */
export class Connection {
  readonly #socket: Socket;
  #received = "";
  #answered: { resolve: (status: number) => void; reject: (error: Error) => void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    // Every byte is a character: lengths are those of bytes.
    socket.setEncoding("latin1").on("data", (text: string) => this.#read(text));
    socket.on("error", (error) => this.#answered?.reject(error));
    socket.on("close", () => this.#answered?.reject(new Error("The server has closed the connection.")));
  }

  static async open(url: string): Promise<Connection> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, "connect");
    return new Connection(socket);
  }

  /** Sends the bytes of a request, and gives the status of its response once that is complete. */
  ask(request: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#answered = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#answered = undefined;
    this.#socket.destroy();
  }

  #read(text: string): void {
    this.#received += text;
    const headEnd = this.#received.indexOf("\r\n\r\n");
    if (headEnd === -1) return;
    const length = /\r\ncontent-length: *(\d+)/i.exec(this.#received)?.[1];
    if (length === undefined) this.#answered?.reject(new Error("The response does not say how long it is."));
    if (length === undefined || this.#received.length < headEnd + 4 + Number(length)) return;
    // HTTP/1.1 200 OK
    const status = Number(this.#received.slice(9, 12));
    this.#received = "";
    this.#answered?.resolve(status);
  }
}
