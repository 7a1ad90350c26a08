import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Lets a server listen, and returns its address, without a slash at the end. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host));
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      resolve();
    });
  });
  const authority = host.includes(":") ? `[${host}]` : host;
  return `http://${authority}:${(server.address() as AddressInfo).port}`;
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const message =
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use: stop what listens there, or choose another port.`
      : `The sandbox cannot listen on ${host}, port ${port}: ${error.message}.`;
  return new Error(message, { cause: error });
}
