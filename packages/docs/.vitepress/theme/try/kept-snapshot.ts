import type { Snapshot } from "@idaas-face/sandbox/core";

const key = "idaas-face:sandbox";

/** What the sandbox remembered when the page was left, if it can be read. */
export function keptSnapshot(storage: Storage): Snapshot | undefined {
  try {
    return JSON.parse(storage.getItem(key) ?? "") as Snapshot;
  } catch {
    return undefined;
  }
}

/** Keeps what the sandbox remembers, but for tokens: the page gets another one after a reload. */
export function keepSnapshot(storage: Storage, snapshot: Snapshot): void {
  try {
    storage.setItem(key, JSON.stringify({ ...snapshot, tokens: [] }));
  } catch {
    // A browser that keeps nothing, or no more: the sandbox goes on until the page is left.
  }
}

export function forgetSnapshot(storage: Storage): void {
  storage.removeItem(key);
}
