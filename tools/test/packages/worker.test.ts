import { startSandbox } from "@idaas-face/sandbox";
import { afterAll, beforeAll, describe, it } from "vitest";
import { Control } from "../../platforms/work/control.js";
import { steps } from "../../platforms/work/work.js";
import { cases } from "../../platforms/workerd/cases.js";
import { bundleWorker, startWorker, type Worker } from "../../platforms/workerd/worker.js";
import { compatibilityDates } from "../../platforms/workerd/workerd.js";
import { installedClient } from "./installed-client.js";
import type { Installation } from "./packed-package.js";

let installation: Installation;

beforeAll(async () => {
  installation = await installedClient();
  await bundleWorker(installation.folder);
});
afterAll(() => installation?.remove());

describe.concurrent.each(compatibilityDates)("the installed client in a worker of %s", (date) => {
  async function inWorker(work: (worker: Worker, control: Control) => Promise<void>): Promise<void> {
    const sandbox = await startSandbox({ port: 0, memory: true });
    try {
      const worker = await startWorker({ folder: installation.folder, sandbox }, date);
      try {
        await work(worker, new Control(sandbox.url));
      } finally {
        await worker.stop();
      }
    } finally {
      await sandbox.close();
    }
  }

  it.each(steps.map(({ name, make }) => [name, make] as const))("works: %s", (_, make) => inWorker(make));

  it.each(cases.map(({ name, run }) => [name, run] as const))("works: %s", (_, run) => inWorker(run));
});
