import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Overview } from "../../src/control/control.js";
import type { View } from "../connection/address.js";

/** The state and the actions that every part of the page shares. */
export interface Sandbox extends Overview {
  /** Polls at once. */
  refresh(): Promise<void>;
  /** The choice of users and requests to show. */
  view: View;
  /** Shows another choice. A mere continuation, such as typing, adds no step to the browser's history. */
  look(change: Partial<View>, how?: "goes on"): void;
  /** Carries out an action, polls at once, and shows the outcome in the message bar. */
  attempt(action: () => Promise<unknown>, done: string): Promise<void>;
  /** Shows a text in the message bar. */
  tell(text: string): void;
}

export const SandboxContext = createContext<Sandbox | undefined>(undefined);

export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error("There is no sandbox around this part of the page.");
  return sandbox;
}

/** Returns the message for an error. */
export function messageOf(error: unknown): string {
  // fetch throws it if it gets no response.
  if (error instanceof TypeError) return "The sandbox did not respond.";
  return error instanceof Error ? error.message : String(error);
}
