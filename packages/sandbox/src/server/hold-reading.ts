import type { Socket } from "node:net";

const isHeld = new WeakMap<Socket, boolean>();

/** Reads nothing more from a connection until {@link readOn}, except what Node has read already: up to 64 KiB. */
export function holdReading(socket: Socket): void {
  // Node reads on after each whole request, even from a paused socket. It emits this event then.
  if (!isHeld.has(socket)) socket.on("resume", () => isHeld.get(socket) && pause(socket));
  isHeld.set(socket, true);
  pause(socket);
}

/** Reads again from a connection that {@link holdReading} has stopped. */
export function readOn(socket: Socket): void {
  if (!isHeld.get(socket)) return;
  isHeld.set(socket, false);
  socket.resume();
}

function pause(socket: Socket): void {
  if (!socket.isPaused()) socket.pause();
  // A paused socket does not emit this event again. Node stops reading when it is emitted.
  else socket.emit("pause");
}
