// A fresh process that makes sandboxes. It prints how many milliseconds a bare fetch from the server of its argument takes, the
// first sandbox once the module was loaded, and a later one.
import { createSandbox } from "@idaas-face/sandbox";
import { estimate } from "../../statistics.js";

const [url = ""] = process.argv.slice(2);
const first = await timeOf(create);
const fetched = await medianTimeOf(async () => (await fetch(url)).arrayBuffer());
const later = await medianTimeOf(create);
process.stdout.write(JSON.stringify([fetched, first, later]));

async function create(): Promise<unknown> {
  return (await createSandbox()).close();
}

/** The median of many times, once the code was compiled. */
async function medianTimeOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 400; i++) times.push(await timeOf(work));
  return estimate(times.slice(200)).median;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
