import { startSandbox } from "@idaas-face/sandbox";
import { expect, onTestFinished, test, vi } from "vitest";
import { productionClient } from "../../samples/production/client.js";

test("the client of the production checklist counts what it sends again", async () => {
  const sandbox = await startSandbox({ port: 0, memory: true });
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await sandbox.close();
  });
  vi.stubEnv("IDAAS_BASE_URL", sandbox.url);
  vi.stubEnv("IDAAS_APPLICATION_ID", sandbox.credentials.applicationId);
  vi.stubEnv("IDAAS_SHARED_SECRET", sandbox.credentials.sharedSecret);
  const retried: string[] = [];
  const log = () => {};
  const faces = productionClient({ debug: log, info: log, warn: log, error: log }, (operation) =>
    retried.push(operation),
  );
  const { id } = sandbox.users.hasFace;
  await sandbox.control.addFault({ match: { userId: id }, effect: { close: "before" }, times: 1 });
  expect(await faces.list(id)).toHaveLength(1);
  expect(retried).toEqual(["getFacesUsingGET"]);
});
