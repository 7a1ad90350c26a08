import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

const decoders: Record<string, (body: Buffer) => Buffer> = {
  identity: (body) => body,
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
};

/** The text of a body that came in a `content-encoding`, or `undefined` where it cannot be read. */
export function decode(body: Buffer, encoding = "identity"): string | undefined {
  try {
    return body.length === 0 ? "" : decoders[encoding.toLowerCase()]?.(body).toString("utf8");
  } catch {
    return undefined;
  }
}
