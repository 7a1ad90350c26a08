import { doWork } from "../do-work.js";
import { install } from "../install.js";
import type { Place, Platform } from "../platform.js";
import { type Bundler, bundlers } from "./bundlers.js";
import { freezeLong, letConnectionsDie } from "./freezes.js";
import { startFunction } from "./start-function.js";

/** One CommonJS file, in a process that is frozen between calls: the shape of AWS Lambda. */
export const lambdas: Platform[] = bundlers.map((bundler) => ({
  name: `lambda-${bundler.name}`,
  async try(place) {
    await install(place.folder, [...place.tarballs, ...bundler.packages]);
    await tryFunction(place, bundler);
  },
}));

async function tryFunction(place: Place, bundler: Bundler): Promise<void> {
  const started = await startFunction(place, bundler);
  try {
    await doWork(place, started.lambda);
    letConnectionsDie(started);
    await doWork(place, started.lambda, "with dead connections");
    await place.check("a function that was frozen longer than its token lives gets another one", () =>
      freezeLong(started, place.control),
    );
  } finally {
    await started.stop();
  }
}
