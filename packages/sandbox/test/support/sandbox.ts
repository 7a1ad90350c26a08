import { FaceClient } from "@idaas-face/client";
import { onTestFinished } from "vitest";
import { type CreateSandboxOptions, createSandbox, type InProcessSandbox } from "../../src/core.js";

/** The address of a test's sandbox, as far as a client cares. */
export const baseUrl = "https://sandbox.example";

/** A moment at which the clock of a test stands still. */
export const noon = Date.parse("2026-11-02T12:00:00Z");

/** Makes a sandbox whose clock stands still and which never waits. Closed when the test ends. */
export async function testSandbox(options: CreateSandboxOptions = {}): Promise<InProcessSandbox> {
  const sandbox = await createSandbox({ clock: () => noon, sleep: async () => {}, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Makes a client of the sandbox with the credentials of one of its applications. */
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

/** Makes a client and the sandbox behind it. */
export async function clientAndSandbox(options: CreateSandboxOptions = {}) {
  const sandbox = await testSandbox(options);
  return { sandbox, faces: clientOf(sandbox), users: sandbox.users, control: sandbox.control };
}

/** Returns the ID of a face that exists. */
export function idOf({ id }: { id?: string | null | undefined }): string {
  if (!id) throw new Error("The face has no ID.");
  return id;
}
