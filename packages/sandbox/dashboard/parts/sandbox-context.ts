import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Overview } from "../../src/control/control.js";
import type { View } from "../connection/address.js";

/** What every part of the page may know and do. */
export interface Sandbox extends Overview {
  /** Looks again at once. */
  refresh(): Promise<void>;
  /** Which users and requests are shown. */
  view: View;
  /** Shows others. What only goes on, such as typing, makes no new step for the browser's way back. */
  look(change: Partial<View>, how?: "goes on"): void;
  /** Does something, looks again, and says in the message bar what came of it. */
  attempt(action: () => Promise<unknown>, done: string): Promise<void>;
  /** Says something in the message bar. */
  tell(text: string): void;
}

export const SandboxContext = createContext<Sandbox | undefined>(undefined);

export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error("There is no sandbox around this part of the page.");
  return sandbox;
}

/** What to say about an error. */
export function messageOf(error: unknown): string {
  // fetch throws it where it gets no response.
  if (error instanceof TypeError) return "The sandbox did not respond.";
  return error instanceof Error ? error.message : String(error);
}
