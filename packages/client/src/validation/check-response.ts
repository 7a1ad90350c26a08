import { type Call, nameOf } from "../call.js";
import { responseError } from "../errors/response-error.js";
import { quietly } from "../observe/quietly.js";
import type { WireResponse } from "../transport/send.js";
import type { responseProblems } from "./response-problems.js";

/** Warns of a successful response that differs from the OpenAPI document, or throws. */
export function checkResponse(
  call: Call,
  received: WireResponse,
  mode: "off" | "warn" | "throw",
  problemsOf: typeof responseProblems,
): void {
  const { operationId, clientMethod } = call.operation;
  const problems = problemsOf(operationId, received.data).join("; ");
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
