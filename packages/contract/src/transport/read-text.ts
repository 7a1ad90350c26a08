import { NoResponseError } from "./failure.js";

/** No response of this API comes near: whatever is longer is something else, and is not read. */
const mostBytes = 2 ** 20;

/** Reads the body of a response as text, and gives up on one that does not end. */
export async function readText(response: Response, signal: AbortSignal): Promise<string> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const decoder = new TextDecoder();
    let text = "";
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > mostBytes) {
        stop();
        throw new NoResponseError("The body of the response is longer than 1 MiB.");
      }
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
