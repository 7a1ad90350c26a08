import { createRequire } from "node:module";
import { doWork } from "../do-work.js";
import { install } from "../install.js";
import type { Place, Platform } from "../platform.js";
import { cases } from "./cases.js";
import { bundleWorker, startWorker, type Worker } from "./worker.js";

/** Before `fetch` took the option `cache`, and the newest that this workerd knows, which is in its version. */
export const compatibilityDates = ["2024-10-01", newestDate()];

function newestDate(): string {
  const { version } = createRequire(import.meta.url)("workerd/package.json");
  return version.replace(/^\d+\.(\d{4})(\d\d)(\d\d)\..*$/, "$1-$2-$3");
}

/** A worker with one client for all requests, as Cloudflare Workers have it. */
export const workerd: Platform = {
  name: "workerd",
  async try(place) {
    await install(place.folder, place.tarballs);
    await bundleWorker(place.folder);
    for (const date of compatibilityDates) {
      await inWorker(place, date, (worker) => doWork(place, worker, date));
      for (const { name, run } of cases) {
        await inWorker(place, date, (worker) =>
          place.check(`${date}: ${name}`, () => run(worker, place.control)),
        );
        await place.control.clearFaults();
      }
    }
  },
};

async function inWorker(place: Place, date: string, work: (worker: Worker) => Promise<void>): Promise<void> {
  const worker = await startWorker(place, date);
  try {
    await work(worker);
  } finally {
    await worker.stop();
  }
}
