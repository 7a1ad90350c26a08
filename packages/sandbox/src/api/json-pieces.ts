/** The JSON of a body that is too long to be held in one piece. */
export class JsonPieces {
  readonly #pieces: AsyncIterator<string>;
  readonly #first: IteratorResult<string>;

  private constructor(pieces: AsyncIterator<string>, first: IteratorResult<string>) {
    this.#pieces = pieces;
    this.#first = first;
  }

  /**
   * Waits for the first piece, so that an unreadable source fails before the response begins.
   *
   * @throws the error of the source
   */
  static async begin(pieces: AsyncIterable<string>): Promise<JsonPieces> {
    const iterator = pieces[Symbol.asyncIterator]();
    return new JsonPieces(iterator, await iterator.next());
  }

  /** Returns the value, in one piece. */
  async value(): Promise<unknown> {
    let text = "";
    for (let next = this.#first; !next.done; next = await this.#pieces.next()) text += next.value;
    return JSON.parse(text);
  }

  /** Returns a stream that makes each piece when there is room for it. If one fails, the stream breaks off. */
  stream(): ReadableStream<Uint8Array> {
    const pieces = this.#pieces;
    const encoder = new TextEncoder();
    let next = this.#first;
    return new ReadableStream(
      {
        async pull(controller) {
          if (next.done) {
            controller.close();
            return;
          }
          controller.enqueue(encoder.encode(next.value));
          next = await pieces.next();
        },
        async cancel() {
          await pieces.return?.();
        },
      },
      { highWaterMark: 0 },
    );
  }
}
