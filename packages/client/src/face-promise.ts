import type { CompletedCall } from "./call-api.js";
import { withBody } from "./transport/to-response.js";

/** The result of a call, and its circumstances. */
export interface CallResult<T> {
  /** The data that awaiting the call gives. */
  data: T;
  /**
   * The response itself: status, headers, and a body that can still be read. Its `url` is empty. The response to a create
   * that was reconciled has status and headers of the list in which the face was found; the response to a delete that found
   * nothing after a lost response is a 404.
   */
  response: Response;
  /** The number of times that the request was sent. */
  attempts: number;
  /** Whole milliseconds from the call to its response, with everything in between. */
  durationMs: number;
  /** Whole milliseconds that each attempt took. */
  attemptDurationsMs: readonly number[];
  /** The ID that the server gave the request, if it gave one in `x-request-id`. No operation documents that header. */
  requestId: string | undefined;
}

/** The promise of a call: await it for the data, or call {@link FacePromise.withResponse} for the response as well. */
export interface FacePromise<T> extends Promise<T> {
  /**
   * The data together with the response that it came in, attempts and durations. The request is the same one, not a second.
   *
   * @returns the data, the response, attempts and durations; rejects as the call itself does
   * @example
   * const { data, response, attempts } = await faces.list(userUuid).withResponse();
   */
  withResponse(): Promise<CallResult<T>>;
}

/** An ordinary promise with one method more: the platform awaits those of other classes more slowly. */
export function facePromise<T>(call: Promise<CompletedCall<T>>): FacePromise<T> {
  let completed: CompletedCall<T>;
  const promise = call.then((result) => {
    completed = result;
    return result.data;
  }) as FacePromise<T>;
  // One promise after the other and no fork: V8 then shows in the stack of an error who made the call.
  promise.withResponse = () => promise.then(() => resultOf(completed));
  return promise;
}

function resultOf<T>({ data, received, call, durationMs }: CompletedCall<T>): CallResult<T> {
  const { status, headers, text } = received;
  return {
    data,
    response: withBody(text, { status, headers }),
    attempts: call.attempts,
    durationMs: Math.round(durationMs),
    attemptDurationsMs: call.attemptDurationsMs.map(Math.round),
    requestId: headers.get("x-request-id") ?? undefined,
  };
}
