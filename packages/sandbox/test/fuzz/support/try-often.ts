import * as fc from "fast-check";

/**
 * Tries a property often. `PROPERTY_RUNS` makes a longer campaign, and `PROPERTY_REPLAY` repeats a failure: its value is in
 * the message of the error.
 *
 * @param runs the number of runs in an ordinary test
 * @throws the error of the property, without the other values of the run: they are long and tell nothing more
 */
export async function tryOften<Values>(property: fc.IAsyncProperty<Values>, runs: number): Promise<void> {
  const { PROPERTY_RUNS = runs, PROPERTY_REPLAY = "{}" } = process.env;
  const outcome = await fc.check(property, {
    numRuns: Number(PROPERTY_RUNS),
    ...JSON.parse(PROPERTY_REPLAY),
  });
  if (!outcome.failed) return;
  const { seed, counterexamplePath: path, errorInstance } = outcome;
  const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`PROPERTY_REPLAY='${JSON.stringify({ seed, path })}' repeats this:\n${message}`, {
    cause: errorInstance,
  });
}
