import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";

/** An e-mail that a server has accepted. */
export interface TakenMail {
  from: string;
  to: string[];
  /** The user who has sent it, if the server asks for a login. */
  user: unknown;
  /** The whole e-mail, as it came. */
  raw: string;
  /** The whole e-mail, with the escapes of its texts undone. */
  text: string;
}

/** Starts a mail server on a free port, without encryption, and collects its e-mails. Stopped when the test ends. */
export async function startMailServer(options: SMTPServerOptions = {}) {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    disabledCommands: options.onAuth ? ["STARTTLS"] : ["STARTTLS", "AUTH"],
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 1,
    onData(stream, { envelope, user }, done) {
      let raw = "";
      stream.setEncoding("latin1").on("data", (chunk) => {
        raw += chunk;
      });
      stream.on("end", () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const to = envelope.rcptTo.map(({ address }) => address);
        taken.push({ from, to, user, raw, text: withoutEscapes(raw) });
        done();
      });
    },
    ...options,
  });
  // A client that ends a connection of its own accord is not a failure of the server.
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { authority: `127.0.0.1:${port}`, url: `smtp://127.0.0.1:${port}`, taken };
}

/** Undoes quoted-printable. */
function withoutEscapes(raw: string): string {
  return raw
    .replaceAll("=\r\n", "")
    .replaceAll("\r\n", "\n")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
