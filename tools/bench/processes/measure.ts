// The measuring process: takes an assignment as its argument and prints the samples, both as JSON.
import { isDeepStrictEqual } from "node:util";
import { contestants } from "../contestants/index.js";
import { sampleAllocation } from "../measure/sample-allocation.js";
import { sampleTime } from "../measure/sample-time.js";
import type { Assignment } from "../measure/task.js";
import { takeRounds } from "../rounds.js";

const { task, target, expected } = JSON.parse(process.argv[2] as string) as Assignment;
const sampleOf = { time: sampleTime, allocation: sampleAllocation }[task.quantity];
const calls = await Promise.all(
  contestants.map(async ({ name, connect }) => {
    const call = (await connect(target))[task.call];
    // Some do not throw when a call fails: they would be measured at failing.
    const data = await call().catch((error) => error);
    if (!isDeepStrictEqual(data, expected)) {
      throw new Error(`A ${task.call} of ${name} did not give the server's response.`, { cause: data });
    }
    return call;
  }),
);

const takeSamples = (rounds: number) =>
  takeRounds(rounds, calls.length, (contestant) =>
    sampleOf(calls[contestant] as () => Promise<unknown>, task.calls, task.atOnce),
  );
await takeSamples(task.warmUp);
process.stdout.write(JSON.stringify(await takeSamples(task.rounds)));
