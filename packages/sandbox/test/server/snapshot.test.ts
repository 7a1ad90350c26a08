import { once } from "node:events";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { emptySnapshot } from "../../src/store/snapshot.js";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import { temporaryFolder } from "../support/folder.js";
import { openSocket, received, runningSandbox } from "../support/http.js";
import { measuredSandbox } from "../support/measured-sandbox.js";
import { mail, user } from "../support/records.js";
import { wholeSnapshot } from "../support/whole-snapshot.js";

const mebibyte = 1024 * 1024;

/** A folder with a store of so many e-mails of 4 KiB. */
async function folderWith(mails: number): Promise<string> {
  const data = await temporaryFolder();
  const store = await SqliteStore.open(join(data, "sandbox.db"));
  const text = "x".repeat(4096);
  const list = Array.from({ length: mails }, (_, i) => ({ ...mail(i, "Hello"), text }));
  await store.restore([{ ...emptySnapshot, users: [user(1)], mails: list }]);
  await store.close();
  return data;
}

it("a long snapshot goes out in pieces: it takes little room, and keeps nobody waiting", async () => {
  const sandbox = await measuredSandbox(await folderWith(10_000));
  const before = await sandbox.held();
  const response = await fetch(`${sandbox.url}/_sandbox/snapshot`);
  const body = response.body?.getReader();
  await body?.read();
  // Most of it is still to come, and nobody reads on.
  expect((await sandbox.held()) - before).toBeLessThan(15);
  expect((await fetch(`${sandbox.url}/_sandbox/settings`)).status).toBe(200);
  expect((await fetch(`${sandbox.url}/_sandbox/users`, post({}))).status).toBe(200);
  let length = 0;
  for (let next = await body?.read(); !next?.done; next = await body?.read())
    length += next?.value?.length ?? 0;
  expect(length).toBeGreaterThan(40 * mebibyte);
  expect((await sandbox.held()) - before).toBeLessThan(15);
});

it("a snapshot is of one moment, whatever changes while it goes out", async () => {
  const store = await SqliteStore.open(join(await folderWith(200), "sandbox.db"));
  try {
    const pieces = store.snapshot()[Symbol.asyncIterator]();
    const texts = [(await pieces.next()).value, (await pieces.next()).value, (await pieces.next()).value];
    await store.addUser(user(2));
    await store.changeFaces({ userId: user(1).id, version: 0, faces: [], mails: [mail(1, "Late")] });
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) texts.push(next.value);
    const { users, mails } = JSON.parse(texts.join(""));
    expect([users.length, mails.length]).toEqual([1, 200]);
    expect((await wholeSnapshot(store)).users).toHaveLength(2);
  } finally {
    await store.close();
  }
});

it("a client that goes away in the middle of a snapshot keeps nothing open, and the sandbox stops", async () => {
  const sandbox = await runningSandbox({ data: await folderWith(10_000) });
  const socket = await openSocket(sandbox);
  socket.write("GET /_sandbox/snapshot HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await once(socket, "data");
  socket.destroy();
  expect(await sandbox.control.users()).not.toEqual([]);
  await sandbox.close();
});

it("a snapshot that breaks off on its way in changes nothing", async () => {
  const sandbox = await runningSandbox({ data: await folderWith(10) });
  const before = await sandbox.control.snapshot();
  const body = JSON.stringify({ ...before, mails: [] });
  const socket = await openSocket(sandbox);
  const head = `PUT /_sandbox/snapshot HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
  socket.end(`${head}\r\n\r\n${body.slice(0, -1)}`);
  await received(socket);
  expect(await sandbox.control.snapshot()).toEqual(before);
});

it("a long snapshot comes in in pieces: it takes little room, and keeps nobody waiting", async () => {
  const sandbox = await measuredSandbox(await temporaryFolder());
  const before = await sandbox.held();
  const text = "x".repeat(4096);
  const { url } = sandbox;
  async function* body() {
    const { mails, ...rest } = { ...emptySnapshot, users: [user(1)] };
    yield `${JSON.stringify(rest).slice(0, -1)},"mails":[`;
    for (let i = 0; i < 10_000; i++) {
      yield `${i === 0 ? "" : ","}${JSON.stringify({ ...mail(1, "Hello"), text })}`;
      if (i !== 9_000) continue;
      expect((await sandbox.held()) - before).toBeLessThan(15);
      expect((await fetch(`${url}/_sandbox/users`, post({}))).status).toBe(200);
      expect(await (await fetch(`${url}/_sandbox/emails`)).json()).toEqual([]);
    }
    yield "]}";
  }
  expect((await put(url, body())).status).toBe(200);
  expect(await (await fetch(`${url}/_sandbox/emails?limit=1000`)).json()).toHaveLength(1000);
  expect(await (await fetch(`${url}/_sandbox/users`)).json()).toHaveLength(1);
  expect((await sandbox.held()) - before).toBeLessThan(15);
});

it("a client that sends a long snapshot with a mistake learns of it, and it changes nothing", async () => {
  const sandbox = await runningSandbox({ data: await folderWith(10) });
  const before = await sandbox.control.snapshot();
  async function* body() {
    yield '{"users":[{"id":5},';
    for (let i = 0; i < 2000; i++) yield `${"x".repeat(4096)}\n`;
  }
  const response = await put(sandbox.url, body());
  expect([response.status, (await response.json()).parameters]).toEqual([400, expect.anything()]);
  expect(await sandbox.control.snapshot()).toEqual(before);
});

function put(url: string, body: AsyncIterable<string>): Promise<Response> {
  const init = {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: Readable.from(body),
    duplex: "half",
  };
  return fetch(`${url}/_sandbox/snapshot`, init as unknown as RequestInit);
}

function post(body: object): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
