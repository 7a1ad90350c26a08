import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { FaceClient, isConnectionError } from "@idaas-face/client";
import { operationTable } from "@idaas-face/types";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { type RunningSandbox, startSandbox } from "../../src/index.js";
import { temporaryFolder } from "../support/folder.js";
import { openSocket, received, runningSandbox } from "../support/http.js";

function clientOf({ url, credentials }: RunningSandbox): FaceClient {
  return new FaceClient({
    baseUrl: url,
    credentials,
    maxRetries: 0,
    onUnknownOutcome: "throw",
    validateResponses: "throw",
  });
}

it("a client works against it", async () => {
  const sandbox = await runningSandbox();
  const { users, url } = sandbox;
  const faces = clientOf(sandbox);
  const face = await faces.create(users.ada.id, { returnQRCode: true });
  expect(face.activationUrl).toContain(`${url}/activate?code=`);
  await sandbox.control.setFaceStatus(face.id ?? "", "ACTIVE");
  expect(await faces.list(users.ada.id)).toMatchObject([{ id: face.id, status: "ACTIVE" }]);
  await faces.delete(face.id ?? "");
});

it("a restart keeps the folder's data, and the seed does not undo it", async () => {
  const data = join(await temporaryFolder(), "data");
  const seed = { settings: { lifetime: 1 } };
  const first = await startSandbox({ port: 0, data, seed });
  await clientOf(first).create(first.users.ada.id);
  await first.control.settings({ lifetime: 2 });
  await first.close();
  const second = await runningSandbox({ data, seed });
  expect(await clientOf(second).list(second.users.ada.id)).toHaveLength(1);
  expect(await clientOf(second).getSettings(second.users.ada.id)).toEqual({ lifetime: 2 });
  expect(await clientOf(second).findUser("ADA.Lovelace")).toMatchObject({ id: second.users.ada.id });
});

it("two on one folder are one: of many creates for one user, as many succeed as the user may have faces", async () => {
  const data = await temporaryFolder();
  const both = [await runningSandbox({ data }), await runningSandbox({ data })];
  const clients = both.map(clientOf);
  const { id } = (await both[0]?.control.createUser()) ?? { id: "" };
  await both[1]?.control.settings({ maxFacesPerUser: 3 });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 40 }, (_, i) => (clients[i % 2] as FaceClient).create(id)),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.status] : []));
  expect(new Set(refused)).toEqual(new Set([409]));
  for (const client of clients) expect(await client.list(id)).toHaveLength(3);
});

it("two on one folder are one: of many users with one name, one is created", async () => {
  const data = await temporaryFolder();
  const both = [await runningSandbox({ data }), await runningSandbox({ data })];
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) => both[i % 2]?.control.createUser({ userId: i % 3 ? "eve" : "EVE" })),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const found = await Promise.all(both.map((one) => clientOf(one).findUser("eve")));
  expect(found[0]).toEqual(found[1]);
});

it("a seed may be a file", async () => {
  const file = join(await temporaryFolder(), "seed.json");
  await writeFile(file, JSON.stringify({ settings: { lifetime: 30 } }));
  const { control } = await runningSandbox({ seed: file });
  expect(await control.settings()).toEqual({ lifetime: 30, maxFacesPerUser: 5 });
});

it("reads a seed with the mark of the byte order that Windows writes", async () => {
  const seed = join(await temporaryFolder(), "seed.json");
  await writeFile(seed, '\ufeff{"settings":{"lifetime":7}}');
  const { control } = await runningSandbox({ seed });
  expect(await control.settings()).toMatchObject({ lifetime: 7 });
});

describe("it does not start", () => {
  it("where the port is in use", async () => {
    const { url } = await runningSandbox();
    const port = Number(new URL(url).port);
    await expect(startSandbox({ port, memory: true })).rejects.toThrow(`Port ${port} is in use`);
  });

  it("where the seed cannot be read, is not JSON or does not fit", async () => {
    const folder = await temporaryFolder();
    const start = (seed: string) => startSandbox({ port: 0, memory: true, seed });
    await expect(start(join(folder, "none.json"))).rejects.toThrow("cannot be read");
    await writeFile(join(folder, "seed.json"), "{");
    await expect(start(join(folder, "seed.json"))).rejects.toThrow("seed.json is not JSON");
    await writeFile(join(folder, "seed.json"), '{"users":7}');
    await expect(start(join(folder, "seed.json"))).rejects.toThrow(
      "The seed does not fit: `users` must be an array.",
    );
  });

  it("where the seed is not JSON, and the error quotes nothing of it", async () => {
    const seed = join(await temporaryFolder(), "seed.json");
    await writeFile(seed, '{"applications":[{"sharedSecret": hunter2}]}');
    const error = await startSandbox({ port: 0, memory: true, seed }).catch((error) => error);
    expect(error.message).toContain("is not JSON");
    expect(inspect(error)).not.toContain("hunter2");
  });

  it("where the seed is JSON instead of a path, and the error quotes nothing of it", async () => {
    const seed = '{"applications":[{"sharedSecret":"hunter2"}]}';
    const error = await startSandbox({ port: 0, memory: true, seed }).catch((error) => error);
    expect(error.message).toBe("The seed must be the path of a JSON file, not the JSON itself.");
    expect(inspect(error)).not.toContain("hunter2");
  });

  it("where a user of the folder has a name of the seed, which can be mended and started again", async () => {
    const data = await temporaryFolder();
    const first = await startSandbox({ port: 0, data });
    await first.control.createUser({ userId: "eve" });
    await first.close();
    const seed = { users: [{ id: "22222222-2222-4222-8222-222222222222", userId: "Eve" }] };
    await expect(startSandbox({ port: 0, data, seed })).rejects.toThrow(
      "has the login name or an alias. Choose others.",
    );
    const other = { users: [{ ...seed.users[0], id: seed.users[0]?.id ?? "", userId: "Eve 2" }] };
    const sandbox = await runningSandbox({ data, seed: other });
    expect(await clientOf(sandbox).findUser("eve 2")).toMatchObject({ id: other.users[0]?.id });
  });

  it("where the file is not an SQLite database, or there can be no folder", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "sandbox.db"), "no database ".repeat(1000));
    await expect(startSandbox({ port: 0, data: folder })).rejects.toThrow(
      "sandbox.db cannot be opened: file is not a",
    );
    await expect(startSandbox({ port: 0, data: join(folder, "sandbox.db", "x") })).rejects.toThrow(
      "cannot be opened",
    );
  });

  it("where another version made the folder, and says what to do", async () => {
    const data = await temporaryFolder();
    await (await startSandbox({ port: 0, data })).close();
    const database = new Database(join(data, "sandbox.db"));
    database.exec("update kysely_migration set name = '000-another'");
    database.close();
    await expect(startSandbox({ port: 0, data })).rejects.toThrow(
      /sandbox\.db cannot be opened: another version of the sandbox made its tables\. Delete the folder, or choose another folder with --data\.$/,
    );
  });

  it("with a wrong host, and makes no data folder", async () => {
    const data = join(await temporaryFolder(), "data");
    await expect(startSandbox({ port: 0, data, host: "127.0.0.1:80" })).rejects.toThrow(
      "The host must be a host name or an IP address, such as 127.0.0.1 or ::1, without a port.",
    );
    expect(existsSync(data)).toBe(false);
  });

  it.each([
    [{ port: 70_000 }, "The port must be a whole number from 0 to 65535; got 70000."],
    [{ port: "4010" }, "`port` must be a number; got a string."],
    [{ host: 5 }, "`host` must be a string; got a number."],
    [{ memory: true, data: "x" }, "exclude each other"],
    [{ memory: true, databaseUrl: "postgres://x" }, "exclude each other"],
    [{ data: "x", databaseUrl: "postgres://x" }, "exclude each other"],
    [{ logLevel: "loud" }, "The log level must be one of off, error, info."],
    [{ prot: 1 }, "The option `prot` is unknown: did you mean `port`?"],
    [{ seeds: {} }, "The option `seeds` is unknown: did you mean `seed`?"],
    [{ colour: true }, "The option `colour` is unknown: choose from `port`, `host`, `publicUrl`, "],
    [{ data: "" }, "The data folder must not be empty"],
    [{ controlKey: "" }, "The control key must be visible ASCII"],
  ])("with %j", async (options, message) => {
    await expect(startSandbox({ port: 0, ...options } as object)).rejects.toThrow(message);
  });
});

it("links lead to the public URL, whatever host a client names", async () => {
  const sandbox = await runningSandbox({ publicUrl: "https://sandbox.example" });
  const face = await clientOf(sandbox).create(sandbox.users.ada.id, { deliverActivationEmail: true });
  expect(face.activationUrl).toMatch(/^https:\/\/sandbox\.example\/activate\?/);
  const [email] = await sandbox.control.emails();
  expect(email?.activationUrl).toBe(face.activationUrl);
});

describe("the control", () => {
  const settings = (url: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/_sandbox/settings`, { headers }).then(({ status }) => status);

  it("is open to this machine, not to pages of other sites", async () => {
    const { url } = await runningSandbox();
    expect(await settings(url)).toBe(200);
    expect(await settings(url, { origin: "https://evil.example" })).toBe(401);
  });

  it("is not there where other machines reach the sandbox, unless there is a key", async () => {
    const open = await runningSandbox({ host: "0.0.0.0" });
    expect(await settings(open.url)).toBe(404);
    const keyed = await runningSandbox({ host: "0.0.0.0", controlKey: "right" });
    expect(await settings(keyed.url)).toBe(401);
    expect(await settings(keyed.url, { "x-sandbox-key": "right" })).toBe(200);
    const started = performance.now();
    expect(await settings(keyed.url, { "x-sandbox-key": "wrong" })).toBe(401);
    expect(performance.now() - started).toBeGreaterThan(400);
  });
});

it("a close lets requests under way get their responses, and takes no new ones", async () => {
  const sandbox = await startSandbox({ port: 0, data: await temporaryFolder() });
  const faces = clientOf(sandbox);
  await faces.list(sandbox.users.ada.id);
  await sandbox.control.addFault({ effect: { delayMs: 300 } });
  const listing = faces.list(sandbox.users.ada.id);
  // The request is under way once it has triggered the fault.
  while ((await sandbox.control.faults())[0]?.triggered !== 1) await new Promise(setImmediate);
  const closing = sandbox.close();
  await expect(fetch(sandbox.url)).rejects.toThrow();
  expect(await listing).toEqual([]);
  await closing;
});

describe("a fault", () => {
  it("closes the connection without a response", async () => {
    const sandbox = await runningSandbox();
    await sandbox.control.addFault({ effect: { close: "before" } });
    await expect(clientOf(sandbox).authenticate()).rejects.toSatisfy(isConnectionError);
  });

  it("cuts a response off in the middle of its body", async () => {
    const sandbox = await runningSandbox();
    await sandbox.control.addFault({ effect: { truncate: true } });
    const { path } = operationTable.getFacesUsingGET;
    const socket = await openSocket(sandbox);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    const [head = "", body = ""] = (await received(socket)).split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1.1 401 /);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(body.length).toBeGreaterThan(0);
    expect(body.length).toBe(Math.floor(length / 2));
  });
});

it("is reached under an IPv6 address, where there is one", async () => {
  const hasIpv6 = Object.values(networkInterfaces())
    .flat()
    .some((address) => address?.address === "::1");
  if (!hasIpv6) return;
  const { url } = await runningSandbox({ host: "::1" });
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(`${url}/_sandbox/settings`)).status).toBe(200);
});
