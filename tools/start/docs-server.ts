import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const builtDocs = fileURLToPath(new URL("dist", import.meta.resolve("@idaas-face/docs/package.json")));

export interface DocsServer {
  url: string;
  close: () => Promise<void>;
}

/** Serves the documentation, as it was built, on a free port of this computer. */
export async function serveDocs(folder = builtDocs): Promise<DocsServer> {
  const server = createServer(sirv(folder));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      // A browser keeps its connections open.
      server.closeAllConnections();
      await closed;
    },
  };
}
