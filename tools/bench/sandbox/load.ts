import autocannon from "autocannon";

/** A request as the load sends it. */
export interface LoadRequest {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** How much is asked for. */
export interface Amount {
  requests: number;
  /** How many of them are under way at once, each on a connection of its own. */
  connections: number;
}

/**
 * Requests a second that a server answers.
 *
 * @param next makes each request
 * @throws where one is not answered with success: failing is no performance
 */
export async function requestsPerSecond(
  url: string,
  next: () => LoadRequest,
  { requests, connections }: Amount,
): Promise<number> {
  const started = performance.now();
  let lastAnswer = started;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections,
        amount: requests,
        sampleInt: 100,
        requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    // The run itself ends only with its next tick, which may be a while later.
    run.on("response", () => {
      lastAnswer = performance.now();
    });
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${requests} requests to ${url} had no success.`);
  return requests / ((lastAnswer - started) / 1000);
}
