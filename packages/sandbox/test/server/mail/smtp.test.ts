import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { FaceClient } from "@idaas-face/client";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { StartSandboxOptions } from "../../../src/index.js";
import { serveSandbox } from "../../../src/server/serve-sandbox.js";
import { idOf } from "../../support/sandbox.js";
import { startMailServer } from "./mail-server.js";

/** Starts a sandbox that sends mail, with a client of it and the lines of its log. */
async function mailingSandbox(options: StartSandboxOptions) {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const sandbox = await serveSandbox({ port: 0, memory: true, ...options }, { ownProcess: false, write });
  onTestFinished(() => sandbox.close());
  const { url: baseUrl, credentials, users, control } = sandbox;
  return { sandbox, users, control, lines, faces: new FaceClient({ baseUrl, credentials, maxRetries: 0 }) };
}

const invite = { deliverActivationEmail: true };

describe("an activation e-mail goes by SMTP as well", () => {
  it("as text and as HTML, with the link and its QR code", async () => {
    const { url, taken } = await startMailServer();
    const { faces, users, control } = await mailingSandbox({ smtpUrl: url });
    await faces.create(users.ada.id, invite);
    await expect.poll(() => taken).toHaveLength(1);
    const [mail] = await control.emails();
    const link = mail?.activationUrl ?? "";
    const { from, to, raw = "", text } = taken[0] ?? {};
    expect({ from, to }).toEqual({ from: "face-sandbox@localhost", to: ["ada@example.com"] });
    expect(text).toContain("From: Face sandbox <face-sandbox@localhost>\n");
    expect(text).toContain(`Subject: ${mail?.subject}\n`);
    expect(text).toContain(`\n\n${link}\n\n`);
    const inHtml = link.replace("&", "&amp;");
    expect(text).toContain(`<p><a href="${inHtml}">${inHtml}</a></p>`);
    const id = /<img src="cid:([^"]+)"/.exec(text ?? "")?.[1];
    const part = raw.split("\r\n--").find((one) => one.includes("image/png")) ?? "";
    const [headers = "", picture = ""] = part.split("\r\n\r\n");
    expect(headers).toMatch(/^Content-Type: image\/png/m);
    expect(headers).toMatch(/^Content-Disposition: inline/m);
    expect(headers).toMatch(new RegExp(`^Content-Id: <${id}>`, "im"));
    expect(`data:image/png;base64,${picture.replaceAll("\r\n", "")}`).toBe(mail?.qrCode);
  });

  it("each time that one is sent, from the given sender, to one address, and with a name that is not read as HTML", async () => {
    const { url, taken } = await startMailServer();
    const { faces, control } = await mailingSandbox({ smtpUrl: url, smtpFrom: "Ops <ops@example.com>" });
    const user = await control.createUser({ name: "<b>Eve & Co</b>", email: "eve,bob@example.com" });
    const face = await faces.create(user.id, invite);
    await faces.sendActivationEmail(idOf(face));
    await expect.poll(() => taken).toHaveLength(2);
    for (const { from, to, text } of taken) {
      expect(from).toBe("ops@example.com");
      expect(to).toEqual([expect.stringMatching(/^"?eve,bob"?@example\.com$/)]);
      expect(text).toContain("<p>Hello &lt;b&gt;Eve &amp; Co&lt;/b&gt;,</p>");
    }
  });

  it("with the user and the password of the URL", async () => {
    const { authority, taken } = await startMailServer({
      onAuth: ({ username, password }, _, done) =>
        done(null, password === "pass/word" ? { user: username } : {}),
    });
    const { faces, users } = await mailingSandbox({ smtpUrl: `smtp://tester:pass%2Fword@${authority}` });
    await faces.create(users.ada.id, invite);
    await expect.poll(() => taken).toMatchObject([{ user: "tester" }]);
  });

  it("not where none is asked for, and not where the create is refused", async () => {
    const { url, taken } = await startMailServer();
    const { sandbox, faces, users } = await mailingSandbox({ smtpUrl: url });
    await faces.create(users.ada.id, { returnQRCode: true });
    await faces.create(users.busy.id, invite).catch(() => {});
    await sandbox.close();
    expect(taken).toEqual([]);
  });
});

describe("a failure of the mail server does not concern the API: the response is good, the e-mail is kept, and a line says why", () => {
  /** Sends an e-mail that does not arrive, and gives the line about it. */
  async function lineAbout(options: StartSandboxOptions) {
    const { faces, users, control, lines } = await mailingSandbox(options);
    await faces.create(users.ada.id, invite);
    expect(await control.emails()).toMatchObject([{ to: "ada@example.com" }]);
    await expect.poll(() => lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/ada|example\.com|code=|secret|tester|127\.0\.0\.1/);
    return lines[0];
  }

  it("it refuses the user", async () => {
    const { url } = await startMailServer({
      onRcptTo: ({ address }, _, done) => done(new Error(`There is no ${address}`)),
    });
    expect(await lineAbout({ smtpUrl: url })).toBe(
      "An e-mail was not sent by SMTP: EENVELOPE, the server said 550. The control shows what was to be sent.",
    );
  });

  it("it refuses the password", async () => {
    const { authority } = await startMailServer({ onAuth: (_, __, done) => done(new Error("No")) });
    expect(await lineAbout({ smtpUrl: `smtp://tester:secret@${authority}` })).toContain("EAUTH");
  });

  it("it is down", async () => {
    const { port, close } = await listenAnywhere(createServer());
    await close();
    expect(await lineAbout({ smtpUrl: `smtp://127.0.0.1:${port}` })).toContain(
      "not sent by SMTP: ECONNREFUSED.",
    );
  });

  it("it is not a mail server", async () => {
    const { port, close } = await listenAnywhere(createServer((socket) => void socket.end("hello\r\n")));
    onTestFinished(close);
    expect(await lineAbout({ smtpUrl: `smtp://127.0.0.1:${port}` })).toContain("not sent by SMTP: EPROTOCOL");
  });

  it("and a log that is off says nothing", async () => {
    const { url, taken } = await startMailServer({ onMailFrom: (_, __, done) => done(new Error("No")) });
    const { sandbox, faces, users, lines } = await mailingSandbox({ smtpUrl: url, logLevel: "off" });
    await faces.create(users.ada.id, invite);
    await sandbox.close();
    expect([taken, lines]).toEqual([[], []]);
  });
});

it("a close ends the connections that a pool keeps", async () => {
  const onClose = vi.fn();
  const { url, taken } = await startMailServer({ onClose });
  const { faces, users, sandbox } = await mailingSandbox({ smtpUrl: `${url}?pool=true` });
  await faces.create(users.ada.id, invite);
  await vi.waitFor(() => expect(taken).toHaveLength(1));
  expect(onClose).not.toHaveBeenCalled();
  await sandbox.close();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

describe("a server that is slow", () => {
  /** Starts a sandbox with an e-mail on its way to a server that has not greeted yet. */
  async function waitingDelivery() {
    let greet: (() => void) | undefined;
    const { url, taken } = await startMailServer({
      onConnect: (_, done) => {
        greet = done;
      },
    });
    const { sandbox, faces, users, lines } = await mailingSandbox({ smtpUrl: url });
    await faces.create(users.ada.id, invite);
    await expect.poll(() => greet).toBeDefined();
    return { sandbox, lines, taken, greet };
  }

  it("delays no response, and a close waits for it", async () => {
    const { sandbox, taken, greet } = await waitingDelivery();
    const closing = sandbox.close();
    setImmediate(() => greet?.());
    await closing;
    expect(taken).toHaveLength(1);
  });

  it("does not hold a close up for long", async () => {
    const { sandbox, lines } = await waitingDelivery();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    let isClosed = false;
    void sandbox.close().then(() => {
      isClosed = true;
    });
    for (let seconds = 0; seconds < 500 && !isClosed; seconds++) {
      await vi.advanceTimersByTimeAsync(1_000);
      await new Promise(setImmediate);
    }
    expect(isClosed).toBe(true);
    expect(lines).toEqual([expect.stringContaining("not sent by SMTP: the sandbox was stopped.")]);
  });
});

async function listenAnywhere(server: Server) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}
