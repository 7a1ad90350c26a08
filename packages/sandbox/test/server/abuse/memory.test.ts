import { operationTable } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { demoApplications, demoUsers } from "../../../src/seed/demo.js";
import { temporaryFolder } from "../../support/folder.js";
import { openSocket } from "../../support/http.js";
import { measuredSandbox } from "../../support/measured-sandbox.js";

const { admin } = demoApplications;
const json = { "content-type": "application/json" };
const authenticate = operationTable.authenticateAdminApiUsingPOST.path;
const create = operationTable.createFaceAuthenticatorUsingPOST.path.replace("{userid}", demoUsers.busy.id);

it("a body that comes in single bytes takes no more room than its length", async () => {
  const sandbox = await measuredSandbox();
  const before = await sandbox.held();
  const sockets = await Promise.all(Array.from({ length: 4 }, () => openSocket(sandbox)));
  const head = `POST ${authenticate} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`;
  await Promise.all(
    sockets.map((socket) => new Promise((sent) => socket.write(head + "1\r\nx\r\n".repeat(30_000), sent))),
  );
  await fetch(sandbox.url);
  expect((await sandbox.held()) - before).toBeLessThan(10);
});

it("long bodies are not kept, whether they are taken or refused", async () => {
  const sandbox = await measuredSandbox();
  const post = (path: string, body: object, headers: Record<string, string>) =>
    fetch(sandbox.url + path, { method: "POST", headers, body: JSON.stringify(body) });
  const credentials = { applicationId: admin.id, sharedSecret: admin.sharedSecret };
  const long = "x".repeat(300_000);
  const { authToken } = await (await post(authenticate, credentials, json)).json();
  const headers = { ...json, authorization: authToken };
  const before = await sandbox.held();
  for (let i = 0; i < 15; i++) {
    const responses = [
      await post(authenticate, { ...credentials, more: long }, json),
      await post(
        create,
        { encryptedBiometricToken: { customerUserId: "c", encryptedBiometricToken: long } },
        headers,
      ),
      await post(create, { applicantId: long }, headers),
      await post(
        create,
        Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`${n}`, long.slice(0, 40)])),
        headers,
      ),
    ];
    expect(responses.map(({ status }) => status)).toEqual([200, 409, 409, 409]);
    for (const response of responses) await response.text();
  }
  expect((await sandbox.held()) - before).toBeLessThan(10);
});

it("connections that have gone leave nothing behind", async () => {
  const sandbox = await measuredSandbox();
  const round = async () => {
    const sockets = await Promise.all(Array.from({ length: 150 }, () => openSocket(sandbox)));
    for (const [i, socket] of sockets.entries())
      socket.write(
        i % 2 ? "GET / HT" : `POST ${authenticate} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{`,
      );
    await fetch(sandbox.url);
    for (const socket of sockets) socket.destroy();
  };
  await round();
  const before = await sandbox.held();
  for (let i = 0; i < 2; i++) await round();
  expect((await sandbox.held()) - before).toBeLessThan(5);
});

describe("clients that read nothing of the responses to many requests", () => {
  const list = operationTable.getFacesUsingGET.path.replace("{userid}", demoUsers.ada.id);
  const paths = {
    "lists of faces": list,
    "the dashboard": "/",
    "an unknown path": "/x",
    "the users": "/_sandbox/users",
  };

  const get = (path: string, headers = "") => `GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;

  async function send(url: string, requests: string, clients: number): Promise<void> {
    const bytes = Buffer.from(requests);
    const sockets = await Promise.all(Array.from({ length: clients }, () => openSocket({ url })));
    for (const socket of sockets) {
      socket.on("error", () => {});
      socket.pause();
      socket.write(bytes);
    }
  }

  it.each(Object.entries(paths))("for %s keep nobody waiting, and take little room", async (_, path) => {
    const sandbox = await measuredSandbox(await temporaryFolder());
    const before = await sandbox.workedMs();
    await send(sandbox.url, get(path).repeat(2000), 200);
    expect((await fetch(sandbox.url + list)).status).toBe(401);
    // More than it takes by far, and less than all these requests would.
    expect((await sandbox.workedMs()) - before).toBeLessThan(2000);
    expect(await sandbox.peak()).toBeLessThan(256);
  });

  it.each([
    ["long bodies", `POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 50000\r\n\r\n${"x".repeat(50_000)}`],
    ["thousands of headers", get("/x", "a:\r\n".repeat(2000))],
  ])("take little room where the requests have %s", async (_, request) => {
    const sandbox = await measuredSandbox();
    await send(sandbox.url, request.repeat(60), 200);
    expect((await fetch(sandbox.url + list)).status).toBe(401);
    expect(await sandbox.peak()).toBeLessThan(256);
  });

  it("take little room where no connection has more requests than it may have", async () => {
    const sandbox = await measuredSandbox();
    await send(sandbox.url, get(list).repeat(100), 400);
    expect((await fetch(sandbox.url + list)).status).toBe(401);
    expect(await sandbox.peak()).toBeLessThan(256);
  });
});
