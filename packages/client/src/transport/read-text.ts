const mebibyte = 2 ** 20;
const largest = 10 * mebibyte;

/** The whole body of a response as text. One of more than 10 MiB is not read to its end, and gives `undefined`. */
export function readText(response: Response): Promise<string | undefined> {
  const { body, headers } = response;
  const length = headers.get("content-length");
  // The length of a compressed body says nothing about the text.
  const isSmall = length !== null && Number(length) <= largest && !headers.has("content-encoding");
  return isSmall || !body ? response.text() : readLimited(body);
}

async function readLimited(body: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // Leaving the loop early cancels the rest.
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > largest) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
