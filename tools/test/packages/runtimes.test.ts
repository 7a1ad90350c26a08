import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FaceAuthenticator, faceStatuses, operationTable } from "@idaas-face/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installedClient } from "./installed-client.js";
import type { Installation } from "./packed-package.js";
import { startFaceServer } from "./runtimes/face-server.js";
import { closedAddress } from "./runtimes/loopback.js";
import type { Loading } from "./runtimes/main-file.js";
import { runtimes } from "./runtimes/runtimes.js";
import type { Outcome } from "./runtimes/task.js";

const faces: FaceAuthenticator[] = [{ id: "d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08", status: faceStatuses[0] }];
const credentials = { applicationId: "an-application", sharedSecret: "the-shared-secret" };
const token = "the-token";
const users = {
  listed: "6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41",
  notFound: "0a6a2c0e-93b8-4d0e-8a51-0f4d2a9c7b11",
  reset: "58c4f3a9-2d17-4b3e-b6c5-91d0e7a4f222",
  unanswered: "e2b7d6c1-7f40-4c9a-a3d8-6b5e1c0f9333",
};
const guards = ["isNotFoundError", "isConnectionError", "isAbortedError"];

const program = fileURLToPath(new URL("runtimes/program.mjs", import.meta.url));
let installation: Installation;

beforeAll(async () => {
  installation = await installedClient();
  await copyFile(program, join(installation.folder, "program.mjs"));
});
afterAll(() => installation?.remove());

const loadings: Loading[] = ["imported", "required"];
const cases = runtimes.flatMap((runtime) => loadings.map((loading) => ({ ...runtime, loading })));

describe.each(cases)("the installed client, $loading in $runtime", ({ runProgram, loading }) => {
  let output: string;
  let reset: string[];
  const outcome = (): Outcome => JSON.parse(output.trim().split("\n").at(-1) ?? "");

  beforeAll(async () => {
    const server = await startFaceServer({ credentials, users, token, faces });
    reset = server.reset;
    try {
      const { baseUrl, waitingUrl } = server;
      const closedUrl = await closedAddress();
      const task = { baseUrl, waitingUrl, closedUrl, credentials, users, guards };
      output = await runProgram(installation.folder, loading, task);
    } finally {
      await server.close();
    }
  });

  it("prints no warning", () => {
    expect(output).toMatch(/^\{.*\}\n$/);
  });

  it("gets a token with the credentials, and lists", () => {
    expect(outcome().list).toEqual(faces);
  });

  it.each([
    ["notFound", "isNotFoundError"],
    ["refused", "isConnectionError"],
    ["reset", "isConnectionError"],
    ["aborted", "isAbortedError"],
  ] as const)("tells a call that was %s by %s alone", (failure, guard) => {
    expect(outcome().failures[failure]).toMatchObject({ guards: [guard] });
  });

  // Deno sends whatever it can send again, Bun what has an idempotent method.
  it.each([operationTable.createFaceAuthenticatorUsingPOST, operationTable.sendFaceActivationEmailUsingPUT])(
    "sends $operationId once when its connection is lost",
    ({ operationId }) => {
      expect(reset.filter((id) => id === operationId)).toEqual([operationId]);
    },
  );

  it("shows no secret", () => {
    expect(output).not.toContain(credentials.sharedSecret);
    expect(output).not.toContain(token);
  });
});
