/** A body that sends its beginning and then fails, as when the connection is lost. */
export function brokenBody(beginning: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(beginning)),
    pull: (controller) => controller.error(new TypeError("terminated")),
  });
}

/** A body that sends its beginning and then nothing more. */
export function stalledBody(beginning: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(beginning)),
  });
}
