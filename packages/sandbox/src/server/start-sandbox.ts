import type { SandboxParts } from "../build-sandbox.js";
import type { StartSandboxOptions } from "./options.js";

/** A FaceApi on a port. */
export interface RunningSandbox extends SandboxParts {
  /** The address at which it listens, without a slash at the end. */
  url: string;
  /** Stops it: responds to the requests under way, takes no new ones, and closes the store. */
  close(): Promise<void>;
}

/**
 * Starts a FaceApi that remembers, on a port of this machine.
 *
 * @throws if it cannot start: an option is unknown or unusable, the port is in use, the file cannot be opened, the seed does not fit
 */
export async function startSandbox(options: StartSandboxOptions = {}): Promise<RunningSandbox> {
  // A program that only uses an in-process sandbox does not wait for the server to load.
  const { serveSandbox } = await import("./serve-sandbox.js");
  return serveSandbox(options, { ownProcess: false, write: console.error });
}
