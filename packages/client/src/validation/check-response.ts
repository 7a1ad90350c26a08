import { type Call, nameOf } from "../call.js";
import { responseError } from "../errors/response-error.js";
import { quietly } from "../observe/quietly.js";
import type { WireResponse } from "../transport/send.js";
import { responseProblems } from "./response-problems.js";

/** Compares a successful response with the schema of the OpenAPI document. This module is larger than the client: load it when used. */
export function checkResponse(call: Call, received: WireResponse, mode: "off" | "warn" | "throw"): void {
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
