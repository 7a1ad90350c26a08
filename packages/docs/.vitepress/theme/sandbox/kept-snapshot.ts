import type { Snapshot } from "@idaas-face/sandbox/core";

const key = "idaas-face:sandbox";

// Where site data is blocked, already a look at the storage throws.

/** Reads the memory of the sandbox from the last visit, if the browser allows it. */
export function keptSnapshot(): Snapshot | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "") as Snapshot;
  } catch {
    return undefined;
  }
}

/** Keeps what the sandbox remembers, but for tokens: the page gets another one after a reload. */
export function keepSnapshot(snapshot: Snapshot): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...snapshot, tokens: [] }));
  } catch {
    // A browser that keeps nothing, or no more: the sandbox goes on until the page is left.
  }
}

export function forgetSnapshot(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
