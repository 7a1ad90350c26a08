import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunningSandbox } from "@idaas-face/sandbox";
import { parser as java } from "@lezer/java";
import { parser as python } from "@lezer/python";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { exampleServer, operations } from "../../build/document.js";
import { callOf } from "../../build/operations/samples/call.js";
import { curlSample } from "../../build/operations/samples/curl.js";
import { byPathSample, typeScriptSample } from "../../build/operations/samples/type-script.js";
import { javaSample, pythonSample } from "../../build/operations/samples/vendor.js";
import { compile, packageFolder } from "../support/compile.js";
import { runProgram } from "../support/run-program.js";
import { vendorOperations } from "../support/vendor-facts.js";
import { startWorldOfExamples } from "../support/world-of-examples.js";

let folder: string;
let complaints: Map<string, string[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(packageFolder, ".samples-"));
  for (const operation of operations) {
    await writeFile(fileOf(operation), typeScriptSample(callOf(operation)));
    await writeFile(byPathFileOf(operation), byPathSample(callOf(operation)));
  }
  complaints = compile(operations.flatMap((operation) => [fileOf(operation), byPathFileOf(operation)]));
});
afterAll(() => rm(folder, { recursive: true }));

const fileOf = ({ operationId }: { operationId: string }) => join(folder, `${operationId}.ts`);

const byPathFileOf = ({ operationId }: { operationId: string }) => join(folder, `${operationId}-by-path.ts`);

describe.each(operations)("the samples of $operationId", (operation) => {
  const call = callOf(operation);
  let sandbox: RunningSandbox;

  beforeEach(async () => {
    sandbox = await startWorldOfExamples(operation);
    const { applicationId, sharedSecret } = sandbox.credentials;
    vi.stubEnv("IDAAS_BASE_URL", sandbox.url);
    vi.stubEnv("IDAAS_APPLICATION_ID", applicationId);
    vi.stubEnv("IDAAS_SHARED_SECRET", sharedSecret);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await sandbox.close();
  });

  const succeeded = async () => (await sandbox.control.journal())[0];
  const success = { operationId: operation.operationId, status: 200 };

  test("succeed by curl, as written", async () => {
    const env = { IDAAS_TOKEN: await tokenFor(sandbox) };
    const { code, output } = await runProgram("sh", ["-c", curlSample(call)], { env });
    expect(output).not.toContain("errorCode");
    expect(code).toBe(0);
    expect(await succeeded()).toMatchObject(success);
  });

  test("compile and succeed by our client, as written", async () => {
    expect(complaints.get(fileOf(operation))).toEqual([]);
    await import(fileOf(operation));
    expect(await succeeded()).toMatchObject(success);
  });

  test("compile and succeed by path, as written", async () => {
    expect(complaints.get(byPathFileOf(operation))).toEqual([]);
    await import(byPathFileOf(operation));
    expect(await succeeded()).toMatchObject(success);
  });

  test.runIf(operation.authenticated)("are Python and Java that call what the vendor documents", () => {
    const { parameters, requestBody } = vendorOperations[operation.operationId] ?? {};
    const count = (parameters?.length ?? 0) + (requestBody ? 1 : 0);
    const pythonCall = /^(?:result = )?\w+_api\.(\w+)\(([^)]*)\)/m.exec(pythonSample(call));
    const javaCall = /\w+Api\.(\w+)\(([^)]*)\);/.exec(javaSample(call));
    expect(pythonCall?.[1]?.replaceAll("_", "")).toBe(operation.operationId.toLowerCase());
    expect(javaCall?.[1]).toBe(operation.operationId);
    for (const found of [pythonCall, javaCall]) expect(found?.[2]?.split(", ")).toHaveLength(count);
    expect(syntaxErrors(python.parse(pythonSample(call)))).toBe(0);
    expect(syntaxErrors(java.parse(`class A { void a() { ${javaSample(call)} } }`))).toBe(0);
  });
});

test("the file's example of a server is a tenant of the vendor's", () => {
  expect(exampleServer()).toMatch(/^https:\/\/\w+\.\w+\.trustedauth\.com$/);
});

async function tokenFor({ url, credentials }: RunningSandbox): Promise<string> {
  const address = url + operations.find(({ authenticated }) => !authenticated)?.path;
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(credentials),
  });
  return ((await response.json()) as { authToken: string }).authToken;
}

function syntaxErrors(tree: ReturnType<typeof java.parse>): number {
  let count = 0;
  tree.iterate({
    enter: ({ type }) => {
      if (type.isError) count += 1;
    },
  });
  return count;
}
