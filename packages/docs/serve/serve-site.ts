import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { distFolder } from "../build/paths.js";
import { basePath } from "../build/settings.js";

/** The site on a port of this computer. */
export interface ServedSite {
  /** Address of the home page, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves the site, as it was built, below its base path on a free port of this computer. */
export async function serveSite(folder = distFolder, base = basePath()): Promise<ServedSite> {
  // Like GitHub Pages: an address without an ending is that of a page.
  const files = sirv(folder, { extensions: ["html"], dev: true });
  const notFound = await readFile(join(folder, "404.html"));
  const server = createServer((request, response) => {
    const { url = "/" } = request;
    if (url.startsWith(base)) {
      request.url = `/${url.slice(base.length)}`;
      files(request, response, () => respondNotFound(response, notFound));
    } else if (url === "/" || `${url}/` === base) response.writeHead(302, { location: base }).end();
    else respondNotFound(response, notFound);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      // A browser keeps its connections open.
      server.closeAllConnections();
      await closed;
    },
  };
}

function respondNotFound(response: ServerResponse, page: Buffer): void {
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
}
