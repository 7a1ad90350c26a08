import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "@idaas-face/sandbox";
import { onTestFinished } from "vitest";
import type { ContractOptions } from "../../src/run/options.js";

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "idaas-face-contract-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes the options that every run against a sandbox shares. */
export function optionsFor(sandbox: {
  credentials: ContractOptions["credentials"];
  applications: { viewer: NonNullable<ContractOptions["viewer"]> };
}): Omit<ContractOptions, "url"> {
  const { credentials, applications } = sandbox;
  return {
    credentials,
    viewer: applications.viewer,
    user: "ada",
    journal: join(temporaryFolder(), "journal"),
  };
}

/** A sandbox in this process, and the options of a run against it. */
export async function sandboxTarget() {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  const options: ContractOptions = {
    ...optionsFor(sandbox),
    url: "https://sandbox.example",
    fetch: (url, init) => sandbox.fetch(url, init),
  };
  return { sandbox, options };
}
