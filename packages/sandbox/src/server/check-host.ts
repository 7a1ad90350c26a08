import type { IncomingMessage } from "node:http";

/**
 * Says whether a request names its host exactly once, as HTTP/1.1 demands. HTTP/1.0 does not demand it: such a request is
 * for the address that it came to.
 */
export function hasOneHost({ rawHeaders, headers, httpVersionMinor, socket }: IncomingMessage): boolean {
  let hosts = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length === 4 && name.toLowerCase() === "host") hosts++;
  }
  if (hosts === 0 && httpVersionMinor === 0) {
    headers.host = authority(socket.localAddress, socket.localPort);
    return true;
  }
  return hosts === 1;
}

function authority(address = "localhost", port = 80): string {
  return `${address.includes(":") ? `[${address}]` : address}:${port}`;
}
