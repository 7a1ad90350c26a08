import { requireThat } from "./errors/configuration-error.js";

/** Refuses to work in a page, where everybody who opens it can read the shared secret. */
export function refuseBrowser(): void {
  requireThat(
    !(globalThis as { window?: { document?: unknown } }).window?.document,
    "The client is for servers: in a browser everybody can read its secrets (`dangerouslyAllowBrowser`).",
  );
}
