import { join } from "node:path";
import type { Place } from "./platform.js";
import { Program } from "./program.js";

/** Starts the sandbox that is installed in a folder on a free port of loopback. */
export async function startInstalledSandbox(
  folder: string,
): Promise<Place["sandbox"] & { stop(): Promise<void> }> {
  const bin = join(folder, "node_modules/@idaas-face/sandbox/dist/bin.js");
  const args = [bin, "--memory", "--port", "0", "--json", "--log-level", "error"];
  const program = new Program(process.execPath, args, { cwd: folder });
  try {
    const line = await program.until(() => /^\{.*"listening".*\}$/m.exec(program.output)?.[0]);
    const { url, applicationId, sharedSecret } = JSON.parse(line);
    return { url, credentials: { applicationId, sharedSecret }, stop: () => program.stop() };
  } catch (error) {
    await program.stop();
    throw error;
  }
}
