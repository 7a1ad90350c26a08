import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileTokenStore } from "../../../packages/client/examples/file-token-store.js";
import { tokenFolder } from "./token-folder.js";

const token = { token: "a-token".repeat(2000), expiresAt: Date.now() + 900_000 };

async function permissionsOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

// Windows has other permissions.
test.skipIf(process.platform === "win32")("lets nobody else read its folder and files", async () => {
  const folder = await tokenFolder();
  await new FileTokenStore(folder).set("key", token);
  const [file = ""] = await readdir(folder);
  expect([await permissionsOf(folder), await permissionsOf(join(folder, file))]).toEqual(["700", "600"]);
});

test("gives whoever reads while it writes a whole token", async () => {
  const store = new FileTokenStore(await tokenFolder());
  await store.set("key", token);
  const work = Array.from({ length: 100 }, (_, index) =>
    index % 2 ? store.set("key", token) : store.get("key"),
  );
  const read = (await Promise.all(work)).filter((result) => result !== undefined);
  expect(read).toEqual(Array.from({ length: 50 }, () => token));
});

test("leaves one file for a key, and no draft", async () => {
  const folder = await tokenFolder();
  const store = new FileTokenStore(folder);
  await Promise.all([store.set("key", token), store.set("key", token)]);
  expect(await readdir(folder)).toHaveLength(1);
});

test("leaves no draft where a token cannot be kept", async () => {
  const folder = await tokenFolder();
  const store = new FileTokenStore(folder);
  await store.set("key", token);
  const [file = ""] = await readdir(folder);
  await rm(join(folder, file));
  await mkdir(join(folder, file));
  await expect(store.set("key", token)).rejects.toThrow();
  expect(await readdir(folder)).toEqual([file]);
});

test("tells the client of a file that holds no token", async () => {
  const folder = await tokenFolder();
  const store = new FileTokenStore(folder);
  await store.set("key", token);
  const [file = ""] = await readdir(folder);
  await writeFile(join(folder, file), "not JSON");
  await expect(store.get("key")).rejects.toThrow(SyntaxError);
});
