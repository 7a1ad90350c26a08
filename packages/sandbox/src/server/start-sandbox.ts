import type { SandboxParts } from "../build-sandbox.js";
import type { StartSandboxOptions } from "./options.js";

/** A FaceApi on a port. */
export interface RunningSandbox extends SandboxParts {
  /** The address at which it listens, without a slash at the end. */
  url: string;
  /** Stops the sandbox: gives requests under way 10 seconds and e-mails 5, takes no new ones, and closes the store. */
  close(): Promise<void>;
}

/**
 * Starts a FaceApi that remembers, on a port of this machine.
 *
 * @param options the flags of the command, all optional
 * @returns the sandbox. Close it when you no longer need it
 * @throws a UsageError if an option is unknown or unusable, or the seed cannot be read or does not fit; an Error if the store
 * cannot be opened, or the port is in use
 */
export async function startSandbox(options: StartSandboxOptions = {}): Promise<RunningSandbox> {
  // A program that only uses an in-process sandbox does not wait for the server to load.
  const { serveSandbox } = await import("./serve-sandbox.js");
  return serveSandbox(options, { ownProcess: false, write: console.error });
}
