import { FaceClient, isAbortedError } from "@idaas-face/client";
import { operations } from "@idaas-face/types";
import { describe, expect, it, vi } from "vitest";
import { createSandbox } from "../src/core.js";
import { MemoryStore } from "../src/store/memory-store.js";
import { StoreUnavailableError } from "../src/store/store-unavailable-error.js";
import { clientAndSandbox, clientOf, testSandbox } from "./support/sandbox.js";

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
  const path = operations.getFacesUsingGET.path.replace("{userid}", sandbox.users.ada.id);
  const aborting = new AbortController();
  const listing = sandbox.fetch(`http://x${path}`, { signal: aborting.signal });
  aborting.abort("enough");
  await expect(listing).rejects.toBe("enough");
});

describe("a seed", () => {
  const id = "22222222-2222-4222-8222-222222222222";

  it("adds applications, users with faces, and settings", async () => {
    const application = {
      id,
      sharedSecret: "a-secret-of-the-seed",
      name: "Seeded",
      permissions: [operations.getFacesUsingGET.permission],
    };
    const seed = {
      applications: [application],
      users: [{ id, face: "REVIEW" as const }],
      settings: { a: 1 },
    };
    const sandbox = await testSandbox({ seed });
    const credentials = { applicationId: id, sharedSecret: application.sharedSecret };
    const faces = clientOf({ ...sandbox, applications: { ...sandbox.applications, admin: credentials } });
    expect(await faces.list(id)).toMatchObject([{ status: "REVIEW" }]);
    expect(await faces.getSettings(id)).toEqual({ a: 1 });
  });

  it.each([
    [{ users: [{ name: "No ID" }] }, "/users/0 must have required property 'id'"],
    [{ users: [{ id, outcome: "NEW" }] }, "no registration becomes NEW"],
    [{ people: [] }, "it must NOT have additional properties"],
    [
      { applications: [{ id, sharedSecret: "s", name: "n", permissions: ["FACE:EAT"] }] },
      "/applications/0/permissions/0",
    ],
  ])("that does not fit is refused: %j", async (seed, message) => {
    await expect(createSandbox({ seed: seed as object })).rejects.toThrow(message);
  });
});

it("a store that cannot be reached is answered with 503, and what it said is told to whoever runs the sandbox", async () => {
  const store = new MemoryStore();
  const sandbox = await testSandbox({ store });
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const down = vi.spyOn(store, "lookUp").mockRejectedValue(new StoreUnavailableError("The disk is full."));
  const path = operations.getFacesUsingGET.path.replace("{userid}", sandbox.users.ada.id);
  const response = await sandbox.fetch(`http://x${path}`);
  expect([response.status, await response.json()]).toMatchObject([503, { errorCode: "store_unavailable" }]);
  expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: "The disk is full." }));
  down.mockRestore();
  log.mockRestore();
  expect((await sandbox.fetch(`http://x${path}`)).status).toBe(401);
});

it("a close does not wait for what takes long, nor leaves it behind", async () => {
  const sandbox = await createSandbox();
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  const { path } = operations.getFacesUsingGET;
  await sandbox.control.addFault({ effect: { delayMs: 3_600_000 } });
  const listing = sandbox.fetch(`http://x${path.replace("{userid}", sandbox.users.ada.id)}`);
  while ((await sandbox.control.faults())[0]?.met !== 1) await new Promise(setImmediate);
  expect(timers()).toBe(before + 1);
  await sandbox.close();
  await expect(listing).rejects.toThrow("fetch failed");
  expect(timers()).toBe(before);
});
