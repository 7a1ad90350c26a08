import type { Exchange } from "./traffic-checker.js";

/** The parts of an HTTP archive (HAR 1.2) that are read. */
export interface Har {
  log: { entries: HarEntry[] };
}

interface HarEntry {
  time?: number;
  request: { method: string; url: string; headers?: HarHeader[]; postData?: { text?: string } };
  response: {
    status: number;
    headers?: HarHeader[];
    content?: { text?: string; encoding?: string; size?: number; mimeType?: string };
  };
}

interface HarHeader {
  name: string;
  value: string;
}

/** Reads the exchanges of an HTTP archive. */
export function exchangesOf(har: Har): Exchange[] {
  const entries = (har as Partial<Har> | null)?.log?.entries;
  if (!Array.isArray(entries))
    throw new TypeError("The file must be an HTTP archive (HAR) with `log.entries`.");
  return entries.map(exchangeOf);
}

function exchangeOf({ request, response, time }: HarEntry, index: number): Exchange {
  if (!URL.canParse(request?.url) || typeof response?.status !== "number")
    throw new TypeError(
      `Entry ${index + 1} of the HTTP archive must have a request with a URL and a response.`,
    );
  return {
    method: request.method,
    pathname: new URL(request.url).pathname,
    requestHeaders: headersOf(request.headers),
    requestBody: request.postData?.text ?? "",
    received: receivedOf(response),
    durationMs: Math.round(time ?? 0),
  };
}

function receivedOf({ status, headers, content }: HarEntry["response"]): Exchange["received"] {
  if (status === 0) return { missing: "The archive has no response." };
  const { text, encoding, size = 0, mimeType } = content ?? {};
  if (text === undefined && size > 0) return { missing: "The archive was saved without the body." };
  const body = encoding === "base64" ? Buffer.from(text ?? "", "base64").toString("utf8") : (text ?? "");
  const type = mimeType && mimeType !== "x-unknown" ? { "content-type": mimeType } : {};
  return { status, headers: { ...type, ...headersOf(headers) }, body };
}

const headersOf = (headers: HarHeader[] = []): Record<string, string> =>
  Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
