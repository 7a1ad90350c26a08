import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { startSandbox } from "@idaas-face/sandbox";
import { expect, test } from "vitest";
import { samplesFolder } from "../../build/paths.js";
import { checkFake } from "../../samples/contract/expect-conforms.js";
import { runProgram } from "../support/run-program.js";

test("the sample of one response accepts a good one, and rejects a bad one", async () => {
  expect(await checkFake(async () => Response.json([]))).toEqual([]);
  await expect(checkFake(async () => Response.json([{ status: "active" }]))).rejects.toThrow(/`ACTIVE`/);
});

test("the command of the sample checks a sandbox", async () => {
  const manifest = createRequire(import.meta.url).resolve("@idaas-face/contract/package.json");
  const sandbox = await startSandbox({ port: 0, memory: true });
  const { applicationId, sharedSecret } = sandbox.credentials;
  const sample = await readFile(`${samplesFolder}contract/run.sh`, "utf8");
  const script = sample
    .replace("IDAAS_APPLICATION_ID=…", `IDAAS_APPLICATION_ID=${applicationId}`)
    .replace("IDAAS_SHARED_SECRET=…", `IDAAS_SHARED_SECRET=${sharedSecret}`)
    .replace("npx @idaas-face/contract", `"${process.execPath}" "${join(dirname(manifest), "dist/bin.js")}"`)
    .replace("https://acme.us.trustedauth.com", sandbox.url);
  const { code, output } = await runProgram("sh", ["-c", script]);
  await sandbox.close();
  expect([code, output]).toEqual([0, expect.stringContaining("The target conforms to the document.")]);
});
