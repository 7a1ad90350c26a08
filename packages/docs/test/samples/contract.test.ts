import { startSandbox } from "@idaas-face/sandbox";
import { expect, test } from "vitest";
import { callThroughProxy } from "../../samples/contract/proxy.js";
import { runCases } from "../../samples/contract/run-cases.js";

test("the sample that runs every case runs some hundred of them", async () => {
  expect(await runCases()).toBeGreaterThan(50);
});

test("the sample of a proxy calls the sandbox through it", async () => {
  const sandbox = await startSandbox({ port: 0, memory: true });
  expect(await callThroughProxy(sandbox)).toHaveLength(1);
  await sandbox.close();
});
