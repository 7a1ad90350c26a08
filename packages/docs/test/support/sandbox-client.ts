import { FaceClient } from "@idaas-face/client";
import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { afterEach, beforeEach } from "vitest";

/** Gives each test a sandbox on a port, and a client that calls it without waiting between attempts. */
export function useSandboxClient(): { sandbox: RunningSandbox; faces: FaceClient } {
  const parts = {} as { sandbox: RunningSandbox; faces: FaceClient };
  beforeEach(async () => {
    const sandbox = await startSandbox({ port: 0, memory: true });
    const { url: baseUrl, credentials } = sandbox;
    Object.assign(parts, { sandbox, faces: new FaceClient({ baseUrl, credentials, sleep: async () => {} }) });
  });
  afterEach(() => parts.sandbox.close());
  return parts;
}
