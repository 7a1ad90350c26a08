import type { CallContext } from "../call-context.js";
import { responseError } from "../errors/response-error.js";
import type { WireAnswer } from "../fetch/send.js";
import type { Logger } from "../observe/logger.js";
import { quietly } from "../observe/quietly.js";
import { answerProblems } from "./answer-problems.js";

/** Compares a successful answer with the schema of the file. This module is larger than the client: load it when used. */
export function checkAnswer(
  call: CallContext,
  answer: WireAnswer,
  mode: "off" | "warn" | "throw",
  logger: Logger,
): void {
  const { operationId } = call.operation;
  const problems = answerProblems(operationId, answer.data).join("; ");
  if (problems === "") return;
  const what = `a body that differs from the file: ${problems}`;
  if (mode === "throw") {
    // It was carried out, which an error without an outcome would deny.
    if (call.retry !== "safe") call.outcome = "unknown";
    throw responseError(call, answer, what);
  }
  quietly(() => logger.warn(`${operationId} was answered with ${what}.`));
}
