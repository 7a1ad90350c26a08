import type { Socket } from "node:net";

/** The parser that Node's HTTP server gives each connection. Node does not document it. */
interface ParsedSocket extends Socket {
  parser?: { onIncoming: (() => number) | null } | null;
}

/** Tells Node's parser that the bytes that follow are not HTTP. */
const otherProtocol = 2;

/**
 * Stops the parser of a closed connection.
 *
 * Node reads up to 64 KiB at a time. It parses all requests in them even when the first one closes the connection, and keeps
 * them all until its next turn: several megabytes for each connection.
 */
export function stopParsing(socket: Socket): void {
  const { parser } = socket as ParsedSocket;
  if (parser) parser.onIncoming = () => otherProtocol;
}
