import createClient from "openapi-fetch";
import type { Fetch } from "./fetch/fetch.js";

/** One request, in terms of the file. */
export interface TransportRequest {
  method: string;
  /** Path template, with its parameters in braces. */
  path: string;
  pathParameters: Readonly<Record<string, string>>;
  /** The body as JSON text. */
  body: string | undefined;
  headers: Headers;
  fetch: Fetch;
}

/** The answer to one request. */
export interface TransportAnswer {
  response: Response;
  /** Of an answer with an error status: the body as JSON where it is JSON, else as text. */
  errorBody: unknown;
}

/** Sends requests to one tenant. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>;

/** Makes requests with openapi-fetch. No other file names it, so that it can be replaced. */
export function createTransport(baseUrl: string): Transport {
  const client = createClient<Record<string, Record<string, never>>>({ baseUrl });
  return async ({ method, path, pathParameters, body, headers, fetch }) => {
    const { response, error } = await client.request(
      method.toLowerCase() as "get",
      path as never,
      {
        params: { path: pathParameters },
        body,
        bodySerializer: (text: string) => text,
        headers,
        fetch: (request: Request) => fetch(request),
        parseAs: "stream",
        // A redirect could carry the credentials to another server.
        redirect: "manual",
      } as never,
    );
    return { response, errorBody: error };
  };
}
