/** The part of a request that is read to send it. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  text(): Promise<string>;
}

/** A request as openapi-fetch makes it, where nobody else sees it: making one of the platform's takes time. */
export class PlainRequest implements SentRequest {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly text: () => Promise<string>;

  constructor(
    url: string,
    { method, headers, body = "" }: { method: string; headers: Headers; body?: string },
  ) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.text = async () => body;
  }
}

/** The response to such a request, as much of it as openapi-fetch looks at: it reads no body after this status. */
export const plainResponse = { status: 204, ok: true, headers: new Map() } as unknown as Response;
