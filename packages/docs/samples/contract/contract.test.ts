import { contract } from "@idaas-face/contract";
import { createSandbox } from "@idaas-face/sandbox";
import { afterAll, test } from "vitest";

const sandbox = await createSandbox();
const kit = await contract({
  url: "https://acme.us.trustedauth.com",
  credentials: sandbox.credentials,
  user: "ada",
  level: "write",
  fetch: sandbox.fetch,
});

for (const check of kit.checks) {
  test(check.name, () => check.run());
}

afterAll(async () => {
  await kit.close();
  await sandbox.close();
});
