import { JsonPieces } from "./json-pieces.js";

/** The parts of a response, before they become a `Response`. */
export interface ResponseParts {
  status: number;
  /** A value to send as JSON, {@link JsonPieces}, or `undefined` for an empty body. */
  body: unknown;
  headers?: Record<string, string>;
}

/** The body as JSON, or `null` for an empty one. */
export function textOf({ body }: ResponseParts): string | null {
  return body === undefined ? null : JSON.stringify(body);
}

/** A response whose body comes in pieces. */
export class LongResponse extends Response {}

/** Makes a response whose body may come in pieces. */
export function toLongResponse(parts: ResponseParts): Response {
  const { status, body } = parts;
  if (!(body instanceof JsonPieces)) return toResponse(parts);
  return new LongResponse(body.stream(), { status, headers: { "content-type": "application/json" } });
}

/** @param text the body as JSON, where it is known already */
export function toResponse(parts: ResponseParts, text: string | null = textOf(parts)): Response {
  const { status, headers } = parts;
  if (text === null) return new Response(null, { status, ...(headers && { headers }) });
  const json = { "content-type": "application/json" };
  return new Response(text, { status, headers: headers ? { ...json, ...headers } : json });
}
