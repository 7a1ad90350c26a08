import type { paths } from "@idaas-face/types";
import openapiFetch, { type Client } from "openapi-fetch";
import { ConfigurationError } from "./errors/configuration-error.js";
import { type HeaderOptions, mergeHeaders } from "./headers.js";

/**
 * openapi-fetch's client over the paths of the OpenAPI document: `GET`, `POST`, `PUT` and `DELETE` by path, each giving
 * `{ data, error, response }`, and `use` for middleware.
 *
 * @example
 * const { data, error } = await faces.api.GET("/api/web/v1/users/{userid}/faces", { params: { path: { userid: userUuid } } });
 */
export type FaceApiClient = Client<paths>;

/** In CommonJS, the default import is the whole module, and its `default` the function. */
const { default: createClient = openapiFetch } = openapiFetch as { default?: typeof openapiFetch };

/** Headers of every request, where the user has not set another value. */
const acceptJson = { accept: "application/json" };

/** The headers of a client, below those of its user. */
export function clientHeaders(headers: HeaderOptions | undefined): Record<string, string> {
  return mergeHeaders(acceptJson, headers);
}

/** Makes openapi-fetch's client, whose requests go through `fetch`. */
export function createApi(
  baseUrl: string,
  headers: HeaderOptions | undefined,
  fetch: (request: Request) => Promise<Response>,
): FaceApiClient {
  const api = createClient<paths>({
    baseUrl,
    headers: clientHeaders(headers),
    fetch,
    bodySerializer: toJson,
  });
  const { use } = api;
  api.use = (...middleware) => {
    use(...middleware);
    watched.add(api);
  };
  return api;
}

const watched = new WeakSet<FaceApiClient>();

/** Says whether a client was ever given middleware, which sees requests and responses and may replace them. */
export function hasMiddleware(api: FaceApiClient): boolean {
  return watched.has(api);
}

function toJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new ConfigurationError("A body must be JSON; got something else.");
  }
}
