import { FaceClient } from "@idaas-face/client";
import { onTestFinished } from "vitest";
import { type CreateSandboxOptions, createSandbox, type InProcessSandbox } from "../../src/core.js";

/** Where the sandbox of a test is, as far as a client cares. */
export const baseUrl = "https://sandbox.example";

/** A moment at which the clock of a test stands still. */
export const noon = Date.parse("2026-11-02T12:00:00Z");

/** A sandbox whose clock stands still and which never waits; closed when the test ends. */
export async function testSandbox(options: CreateSandboxOptions = {}): Promise<InProcessSandbox> {
  const sandbox = await createSandbox({ clock: () => noon, sleep: async () => {}, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A client of the sandbox that tells at once what it gets, and whether it is as the file says. */
export function clientOf(
  sandbox: InProcessSandbox,
  application: keyof InProcessSandbox["applications"] = "admin",
) {
  return new FaceClient({
    baseUrl,
    credentials: sandbox.applications[application],
    fetch: sandbox.fetch,
    maxRetries: 0,
    onUnknownOutcome: "throw",
    validateResponses: "throw",
    clock: () => noon,
  });
}

/** A client and the sandbox behind it. */
export async function clientAndSandbox(options: CreateSandboxOptions = {}) {
  const sandbox = await testSandbox(options);
  return { sandbox, faces: clientOf(sandbox), users: sandbox.users, control: sandbox.control };
}

/** The ID of a face that is there. */
export function idOf({ id }: { id?: string | null | undefined }): string {
  if (!id) throw new Error("The face has no ID.");
  return id;
}
