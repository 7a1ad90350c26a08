import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

type Settings = Record<string, string>;

/**
 * Starts a pooler before a PostgreSQL, as far as a client notices at the beginning of a session.
 *
 * @param begin returns the settings that reach PostgreSQL, or the text with which the pooler refuses them
 * @returns the URL that leads through it
 */
export async function startPooler(url: string, begin: (settings: Settings) => Settings | string) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const target = connect(Number(port), hostname);
    for (const socket of [client, target]) {
      sockets.add(socket.on("error", () => {}));
      socket.once("close", () => [client, target].forEach((one) => void one.destroy()));
    }
    client.once("data", (message) => {
      const begun = begin(settingsOf(message));
      if (typeof begun === "string") {
        client.end(refusal(begun));
        return;
      }
      target.write(startupOf(begun));
      client.pipe(target);
      target.pipe(client);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port: own } = server.address() as { port: number };
  return Object.assign(new URL(url), { host: `127.0.0.1:${own}` }).href;
}

/** Reads the first message of a client: its length, the version of the protocol, and names with values. */
function settingsOf(message: Buffer): Settings {
  const texts = message.subarray(8).toString().split("\0");
  const pairs = Array.from({ length: texts.length / 2 - 1 }, (_, i) => [texts[2 * i], texts[2 * i + 1]]);
  return Object.fromEntries(pairs);
}

function startupOf(settings: Settings): Buffer {
  const body = Buffer.from(`${Object.entries(settings).flat().join("\0")}\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(8 + body.length, 0);
  head.writeInt32BE(3 << 16, 4);
  return Buffer.concat([head, body]);
}

function refusal(text: string): Buffer {
  const body = Buffer.from(`SFATAL\0C08P01\0M${text}\0\0`);
  const head = Buffer.alloc(5);
  head.write("E");
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, body]);
}
