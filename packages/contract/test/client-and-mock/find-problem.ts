import { inspect, isDeepStrictEqual } from "node:util";
import { isPermissionError } from "@idaas-face/client";
import type { ContractCase } from "./cases.js";
import { isErrorForStatus } from "./error-guards.js";
import type { SeenResponse } from "./watched-fetch.js";

/** The result of a call of the client. */
export type Outcome = { data: unknown } | { error: unknown };

/** Says how a response, or the client's result, differs from the case; `undefined` where it does not. */
export function findProblem(
  contractCase: ContractCase,
  response: SeenResponse,
  outcome: Outcome,
): string | undefined {
  const { status, expected } = contractCase;
  if (response.refusal) return `Prism refused the request: ${response.refusal}`;
  if (response.status !== status)
    return `the response has the status ${response.status}, where the document has ${status}`;
  if (expected === undefined && response.body !== "") {
    return `the response has the body ${response.body}, where the document has none`;
  }
  return status < 400 ? findDataProblem(contractCase, outcome) : findErrorProblem(contractCase, outcome);
}

function findDataProblem({ expected }: ContractCase, outcome: Outcome): string | undefined {
  if ("error" in outcome) return `the client threw "${outcome.error}"`;
  return difference("the client returned", outcome.data, expected);
}

function findErrorProblem(
  { status, expected, operation }: ContractCase,
  outcome: Outcome,
): string | undefined {
  if ("data" in outcome) return `the client returned ${inspect(outcome.data)} instead of throwing an error`;
  const { error } = outcome;
  if (!isErrorForStatus(operation, status, error)) {
    return `the client threw "${error}", which is not its error for ${status}`;
  }
  const { errorCode, errorMessage, parameters } = (expected ?? {}) as Record<string, unknown>;
  return difference(
    "the client threw an error with",
    {
      status: error.status,
      operationId: error.operationId,
      errorCode: error.errorCode,
      errorMessage: error.errorMessage,
      parameters: error.parameters,
      ...(isPermissionError(error) && { requiredPermission: error.requiredPermission }),
    },
    {
      status,
      operationId: operation.operationId,
      errorCode,
      errorMessage,
      parameters,
      ...(isPermissionError(error) && { requiredPermission: operation.permission }),
    },
  );
}

function difference(what: string, actual: unknown, expected: unknown): string | undefined {
  if (isDeepStrictEqual(actual, expected)) return undefined;
  const show = (value: unknown) => inspect(value, { depth: null });
  return `${what} ${show(actual)}, where the document has ${show(expected)}`;
}
