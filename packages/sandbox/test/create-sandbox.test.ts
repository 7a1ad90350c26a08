import { FaceClient, isAbortedError } from "@idaas-face/client";
import { operationTable } from "@idaas-face/types";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createSandbox } from "../src/core.js";
import { MemoryStore } from "../src/store/memory-store.js";
import { StoreUnavailableError } from "../src/store/store-unavailable-error.js";
import { clientAndSandbox, noon, testSandbox } from "./support/sandbox.js";

it("a client works with its fetch and needs no port", async () => {
  const sandbox = await createSandbox();
  const { credentials, fetch, users } = sandbox;
  const faces = new FaceClient({ baseUrl: "https://acme.us.trustedauth.com", credentials, fetch });
  expect(await faces.list(users.ada.id)).toEqual([]);
  await sandbox.close();
  await expect(sandbox.fetch("http://x/")).rejects.toThrow("fetch failed");
});

it("two sandboxes know nothing of each other", async () => {
  const [one, other] = [await clientAndSandbox(), await clientAndSandbox()];
  await one.faces.create(one.users.ada.id);
  expect(await other.faces.list(other.users.ada.id)).toEqual([]);
});

it("a call that is aborted ends at once", async () => {
  const forever = () => new Promise<void>(() => {});
  const { faces, users } = await clientAndSandbox({ sleep: forever });
  await faces.list(users.ada.id);
  const aborting = new AbortController();
  const listing = faces.list(users.slow.id, { signal: aborting.signal });
  setTimeout(() => aborting.abort(), 10);
  await expect(listing).rejects.toSatisfy(isAbortedError);
  await expect(faces.list(users.ada.id, { signal: AbortSignal.abort() })).rejects.toSatisfy(isAbortedError);
});

it("its fetch ends with the reason of the signal, before and while it is under way", async () => {
  const sandbox = await testSandbox({ sleep: () => new Promise<void>(() => {}) });
  const url = "http://x/api";
  await expect(sandbox.fetch(url, { signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
  await sandbox.control.addFault({ effect: { delayMs: 1 } });
  const path = operationTable.getFacesUsingGET.path.replace("{userid}", sandbox.users.ada.id);
  const aborting = new AbortController();
  const listing = sandbox.fetch(`http://x${path}`, { signal: aborting.signal });
  aborting.abort("enough");
  await expect(listing).rejects.toBe("enough");
});

describe("the Date of a response", () => {
  const dateOf = (response: Response) => Date.parse(response.headers.get("date") ?? "");

  it.each([{}, { html: true }])(
    "is the time by the sandbox's clock, under the fault %j too",
    async (effect) => {
      const { sandbox, control } = await clientAndSandbox();
      await control.advanceClock(3600);
      if (effect.html) await control.addFault({ effect });
      const response = await sandbox.fetch(`https://x${operationTable.getFacesUsingGET.path}`);
      expect(dateOf(response)).toBe(noon + 3_600_000);
    },
  );

  it("lets a client find the face of a create whose response was lost", async () => {
    const sandbox = await createSandbox();
    const { credentials, fetch, users, control } = sandbox;
    const faces = new FaceClient({ baseUrl: "https://acme.us.trustedauth.com", credentials, fetch });
    await faces.create(users.ada.id);
    const match = { operationId: "createFaceAuthenticatorUsingPOST" as const };
    await control.addFault({ match, effect: { close: "after" }, times: 1 });
    expect(await faces.create(users.ada.id)).toMatchObject({ reconciled: true });
    await sandbox.close();
  });
});

it.each([
  [{ seeds: {} }, "The option `seeds` is unknown: did you mean `seed`?"],
  [
    { memory: true },
    "The option `memory` is unknown: choose from `seed`, `store`, `clock`, `random`, `sleep`.",
  ],
])("an unknown option is refused: %j", async (options, message) => {
  await expect(createSandbox(options as object)).rejects.toThrow(message);
});
it.each([
  [{ clock: 5 }, "`clock` must be a function; got a number."],
  [{ store: null }, "`store` must be an object; got null."],
])("an option of the wrong type is refused: %j", async (options, message) => {
  await expect(createSandbox(options as object)).rejects.toThrow(new TypeError(message));
});

it("a store that cannot be reached leads to 503, and its error goes to the console", async () => {
  const store = new MemoryStore();
  const sandbox = await testSandbox({ store });
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const down = vi.spyOn(store, "lookUp").mockRejectedValue(new StoreUnavailableError("The disk is full."));
  const path = operationTable.getFacesUsingGET.path.replace("{userid}", sandbox.users.ada.id);
  const response = await sandbox.fetch(`http://x${path}`);
  expect([response.status, await response.json()]).toMatchObject([503, { errorCode: "store_unavailable" }]);
  expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: "The disk is full." }));
  down.mockRestore();
  log.mockRestore();
  expect((await sandbox.fetch(`http://x${path}`)).status).toBe(401);
});

it("a close does not wait for what takes long, nor leaves it behind", async () => {
  const set = vi.spyOn(globalThis, "setTimeout");
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  onTestFinished(() => void vi.restoreAllMocks());
  const delayMs = 3_600_000;
  const sandbox = await createSandbox();
  const { path } = operationTable.getFacesUsingGET;
  await sandbox.control.addFault({ effect: { delayMs } });
  const listing = sandbox.fetch(`http://x${path.replace("{userid}", sandbox.users.ada.id)}`);
  while ((await sandbox.control.faults())[0]?.triggered !== 1) await new Promise(setImmediate);
  const timers = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === delayMs);
  expect(timers).toHaveLength(1);
  await sandbox.close();
  await expect(listing).rejects.toThrow("fetch failed");
  expect(cleared).toHaveBeenCalledWith(timers[0]?.value);
});
