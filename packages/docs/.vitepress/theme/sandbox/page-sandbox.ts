import type { InProcessSandbox } from "@idaas-face/sandbox/core";
import { keptSnapshot } from "./kept-snapshot.js";
import type { Target } from "./target.js";

/** The apparent address of the page's sandbox. Nothing is ever sent there. */
export const pageAddress = "https://sandbox.example";

let opened: Promise<InProcessSandbox> | undefined;

/** Starts the sandbox in this page, in the state in which the reader left it. All parts of the page share one. */
export function openPageSandbox(): Promise<InProcessSandbox> {
  opened ??= open();
  return opened;
}

async function open(): Promise<InProcessSandbox> {
  const { createSandbox } = await import("@idaas-face/sandbox/core");
  const sandbox = await createSandbox();
  const kept = keptSnapshot();
  if (kept) {
    // A snapshot of an older version of the page may not fit: then everything starts anew.
    await sandbox.control.restore(kept).catch(() => sandbox.control.reset());
  }
  return sandbox;
}

export function targetInPage({ credentials, fetch }: InProcessSandbox): Target {
  return { baseUrl: pageAddress, credentials, fetch };
}
