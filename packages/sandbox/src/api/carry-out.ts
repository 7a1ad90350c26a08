import { checkBody } from "./check-body.js";
import { responseTo } from "./documented-refusals.js";
import type { Endpoint } from "./endpoint.js";
import { readJsonBody, readTextPieces } from "./read-body.js";
import { readParameters } from "./read-parameters.js";
import { Refusal } from "./refusal.js";
import type { ResponseParts } from "./response-parts.js";

/** A request that has been led to its endpoint. */
export interface Routed {
  request: Request;
  url: URL;
  pathParameters: Record<string, string>;
}

/** The parts of a request that were understood, for the journal. */
export interface Understood {
  body?: unknown;
}

/**
 * Checks a request against the document, carries it out, and returns the response; a {@link Refusal} becomes the response
 * that the document shows.
 *
 * @param authorize settles everything that comes before any reading of the request
 */
export async function carryOut<Context>(
  endpoint: Endpoint<Context>,
  { request, url, pathParameters }: Routed,
  authorize: () => Context,
  understood: Understood,
): Promise<ResponseParts> {
  try {
    const context = authorize();
    const parameters = readParameters(endpoint, pathParameters, url.searchParams);
    const body = endpoint.takesPieces
      ? readTextPieces(request, endpoint.longestBody)
      : await readBody(endpoint, request, understood);
    return { status: 200, body: await endpoint.handler({ parameters, body }, context) };
  } catch (error) {
    if (error instanceof Refusal) return responseTo(error, endpoint.refusals);
    throw error;
  }
}

async function readBody(
  endpoint: Endpoint<never>,
  request: Request,
  understood: Understood,
): Promise<unknown> {
  if (endpoint.validateBody) understood.body = await readJsonBody(request, endpoint.longestBody);
  checkBody(endpoint, understood.body);
  return understood.body;
}
