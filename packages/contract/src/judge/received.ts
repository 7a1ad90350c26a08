/** A response as it came: what a judgement needs, whoever sent it. */
export interface Received {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** The body as text. */
  body: string;
}

/** Reads a `Response` of the platform, and leaves it readable for others. */
export async function receivedOf(response: Response): Promise<Received> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.clone().text(),
  };
}
