import type { Endpoint } from "./endpoint.js";

/** The match of a method and a path: an endpoint, or the methods that the path has instead, or nothing. */
export type Match<Context> =
  | { endpoint: Endpoint<Context>; pathParameters: Record<string, string> }
  | { allowed: string[] }
  | undefined;

interface Route<Context> {
  /** The parts of the path between slashes: text, or the name of a parameter. */
  segments: Segment[];
  endpoint: Endpoint<Context>;
}

type Segment = { text: string; name?: undefined } | { text?: undefined; name: string };

/** Finds endpoints by method and path. Parameters stay as they are on the wire, percent-encoded. */
export class Router<Context> {
  readonly #routes: Route<Context>[];

  constructor(endpoints: Endpoint<Context>[]) {
    this.#routes = endpoints.map((endpoint) => ({
      segments: endpoint.operation.path.split("/").map((part): Segment => {
        const name = part.match(/^\{(.+)\}$/)?.[1];
        return name ? { name } : { text: part };
      }),
      endpoint,
    }));
  }

  match(method: string, path: string): Match<Context> {
    const parts = path.split("/");
    const allowed: string[] = [];
    for (const { segments, endpoint } of this.#routes) {
      if (!fits(segments, parts)) continue;
      if (endpoint.operation.method === method)
        return { endpoint, pathParameters: parametersOf(segments, parts) };
      allowed.push(endpoint.operation.method);
    }
    return allowed.length > 0 ? { allowed: allowed.sort() } : undefined;
  }
}

function fits(segments: Segment[], parts: string[]): boolean {
  if (segments.length !== parts.length) return false;
  // From the end, because most paths differ there.
  for (let i = parts.length - 1; i >= 0; i--) {
    const text = segments[i]?.text;
    if (text === undefined ? parts[i] === "" : text !== parts[i]) return false;
  }
  return true;
}

function parametersOf(segments: Segment[], parts: string[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [i, { name }] of segments.entries())
    if (name !== undefined) parameters[name] = parts[i] as string;
  return parameters;
}
