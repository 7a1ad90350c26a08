import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Passes connections on to a server, and can let those die that are kept open. */
export interface FrailConnections {
  url: string;
  /**
   * Lets every connection die without a word, as balancers do after a while: who sends on it next gets a reset. Gives how many
   * there were.
   */
  letDie(): number;
  close(): Promise<void>;
}

export async function frailConnections(url: string): Promise<FrailConnections> {
  const { hostname, port } = new URL(url);
  const alive = new Set<Socket>();
  const dead = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    alive.add(client);
    client.on("data", (data) => (dead.has(client) ? client.resetAndDestroy() : upstream.write(data)));
    upstream.on("data", (data) => client.write(data));
    upstream.on("error", () => {}).on("close", () => client.destroy());
    client
      .on("error", () => {})
      .on("close", () => {
        upstream.destroy();
        alive.delete(client);
        dead.delete(client);
      });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letDie: () => {
      const count = alive.size;
      for (const client of alive) dead.add(client);
      alive.clear();
      return count;
    },
    close: async () => {
      server.close();
      for (const client of [...alive, ...dead]) client.destroy();
      await once(server, "close");
    },
  };
}
