import type { Call, nameOf } from "../call.js";
import type { responseError } from "../errors/response-error.js";
import type { quietly } from "../observe/quietly.js";
import type { WireResponse } from "../transport/send.js";
import { responseProblems } from "./response-problems.js";

/** The parts of the client that this module uses. By importing them, it would split the client into more files. */
export interface Parts {
  nameOf: typeof nameOf;
  quietly: typeof quietly;
  responseError: typeof responseError;
}

/**
 * Warns of a successful response that differs from the OpenAPI document, or throws. This module is larger than the client: load it
 * when used.
 */
export function checkResponse(
  call: Call,
  received: WireResponse,
  mode: "off" | "warn" | "throw",
  { nameOf, quietly, responseError }: Parts,
): void {
  const { operationId, clientMethod } = call.operation;
  const problems = responseProblems(operationId, received.data).join("; ");
  if (problems === "") return;
  const problem = `a body that differs from the OpenAPI document: ${problems}`;
  if (mode === "throw") {
    // It was carried out, which an error without an outcome would deny.
    if (call.retry !== "safe") call.outcome = "unknown";
    throw responseError(call, received, problem);
  }
  const fields = { operationId, method: clientMethod, status: received.status };
  quietly(() => call.logger.warn(`${nameOf(call)} received ${problem}.`, fields));
}
