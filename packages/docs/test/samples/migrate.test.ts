import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { listByPath } from "../../samples/migrate/by-path.js";
import { enrol } from "../../samples/migrate/enrol.js";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, memory: true });
});
afterAll(() => sandbox?.close());
beforeEach(() => {
  vi.stubEnv("IDAAS_BASE_URL", sandbox.url);
  vi.stubEnv("IDAAS_APPLICATION_ID", sandbox.credentials.applicationId);
  vi.stubEnv("IDAAS_SHARED_SECRET", sandbox.credentials.sharedSecret);
});
afterEach(() => vi.unstubAllEnvs());

test("the samples of moving from another client enrol a user, and list by path", async () => {
  const id = await enrol();
  expect(await listByPath(sandbox.users.ada.id)).toMatchObject({ status: 200, data: [{ id }] });
});
