import { readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { operationTable } from "@idaas-face/types";
import { expect, onTestFinished, test } from "vitest";
import { respect, workflowFile } from "./respect.js";
import { registerOnceAwaited } from "./waiting-user.js";

/** Each workflow of the description: the user that it is about, and what it needs beside that. */
const workflows: Record<string, { user: keyof RunningSandbox["users"]; inputs?: object }> = {
  "mobile-enrolment.arazzo.yaml": { user: "ada" },
  "web-enrolment.arazzo.yaml": {
    user: "grace",
    inputs: { applicantId: "an-applicant", workflowRunId: "a-workflow-run" },
  },
  "stored-biometric-enrolment.arazzo.yaml": {
    user: "ada",
    inputs: { customerUserId: "a-customer", encryptedBiometricToken: "a-token" },
  },
  "retirement.arazzo.yaml": { user: "hasFace", inputs: { expiry: "2100-01-01T00:00:00Z" } },
};

async function runningSandbox(): Promise<RunningSandbox> {
  const sandbox = await startSandbox({ port: 0, memory: true });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Carries out a workflow against a sandbox, with a user who does their part. */
async function carryOut(name: string, sandbox: RunningSandbox) {
  const { user, inputs } = workflows[name] ?? { user: "ada" };
  const { id, userId: loginName } = sandbox.users[user];
  const done = new AbortController();
  const registering = registerOnceAwaited(sandbox, id, done.signal);
  try {
    return await respect(name, sandbox.url, { ...sandbox.credentials, loginName, ...inputs });
  } finally {
    done.abort();
    await registering;
  }
}

test.each(Object.keys(workflows))("%s: the sandbox passes every step", async (name) => {
  const { exitCode, steps, report } = await carryOut(name, await runningSandbox());
  expect(exitCode, report).toBe(0);
  const text = await readFile(workflowFile(name), "utf8");
  const all = [...text.matchAll(/stepId: (\w+)/g)].map(([, stepId]) => [stepId, "success"]);
  expect(steps, report).toEqual(Object.fromEntries(all));
});

test("each workflow is carried out", async () => {
  const files = await readdir(dirname(workflowFile("any")));
  expect(files.sort()).toEqual(Object.keys(workflows).sort());
});

test("a server that responds with another status does not pass, and the report names the step", async () => {
  const sandbox = await runningSandbox();
  const { operationId } = operationTable.deleteFaceUsingDELETE;
  await sandbox.control.addFault({ match: { operationId }, effect: { status: 409 }, times: 1 });
  const { exitCode, steps, report } = await carryOut("retirement.arazzo.yaml", sandbox);
  expect(exitCode).toBe(1);
  expect(steps).toMatchObject({ disable: "success", deleteFace: "error" });
  expect(report).toContain("✗ DELETE");
});
