/** What a call came to. */
export interface CallResult<T> {
  /** What awaiting the call gives. */
  data: T;
  /** The answer itself: status, headers, and a body that can still be read. Its `url` is empty. */
  response: Response;
}

/** The promise of a call: await it for the data, or call {@link FacePromise.withResponse} for the answer as well. */
export class FacePromise<T> extends Promise<T> {
  /** What `then`, `catch` and `finally` give is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #result: Promise<CallResult<T>>;

  /** @internal */
  constructor(result: Promise<CallResult<T>>) {
    super((resolve, reject) => {
      result.then(({ data }) => resolve(data), reject);
    });
    this.#result = result;
  }

  /**
   * The data together with the answer that it came in. The request is the same one, not a second.
   *
   * @returns the data and the answer; rejects as the call itself does
   * @example
   * const { data, response } = await faces.list(userId).withResponse();
   */
  withResponse(): Promise<CallResult<T>> {
    // Who asks for the result handles its failure there; nobody needs to handle it here again.
    this.catch(() => {});
    return this.#result.then((result) => result);
  }
}
