import { type BegunResponse, ConnectionClosedError } from "./faults/broken-response.js";

/**
 * Works like the platform's `fetch`, without a network. It follows no redirect.
 *
 * @throws a TypeError "fetch failed" if a fault closes the connection, or the sandbox is closed
 */
export type InProcessFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Makes a `fetch` that leads every request to a handler, whatever host it is for. */
export function inProcessFetch(handle: (request: Request) => Promise<Response>): InProcessFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    return untilAborted(request.signal, () =>
      handle(request).catch((error) => {
        if (error instanceof ConnectionClosedError && error.begun) return brokenResponse(error.begun);
        // The error of `fetch` when the network fails.
        throw new TypeError("fetch failed", { cause: error });
      }),
    );
  };
}

/** Rejects when the signal is aborted. The work goes on, as it would on a server. */
function untilAborted<T>(signal: AbortSignal, start: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    start()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Makes a response whose body cannot be read to its end. */
function brokenResponse({ status, headers, bytes }: BegunResponse): Response {
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isBegun || bytes.length === 0) controller.error(new TypeError("terminated"));
      else controller.enqueue(bytes);
      isBegun = true;
    },
  });
  return new Response(body, { status, headers });
}
