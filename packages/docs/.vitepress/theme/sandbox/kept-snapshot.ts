import type { Snapshot } from "@idaas-face/sandbox/core";

const key = "idaas-face:sandbox";

// If the browser blocks site data, even reading the storage throws.

/** Reads the memory of the sandbox from the last visit, if the browser allows it. */
export function keptSnapshot(): Snapshot | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "") as Snapshot;
  } catch {
    return undefined;
  }
}

/** Keeps the snapshot of the sandbox, except for tokens: the page gets another one after a reload. */
export function keepSnapshot(snapshot: Snapshot): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...snapshot, tokens: [] }));
  } catch {
    // The browser keeps nothing, or no more. The sandbox goes on until the reader leaves the page.
  }
}

export function forgetSnapshot(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // The browser kept nothing.
  }
}
