import type { CallContext } from "./call-context.js";
import { responseError } from "./errors/response-error.js";
import type { WireAnswer } from "./fetch/send.js";
import type { Log } from "./observe/log.js";
import type { FaceClientOptions } from "./options.js";

/** Compares a successful answer with the schema of the file, if the user wants that. */
export async function checkAnswer(
  call: CallContext,
  answer: WireAnswer,
  mode: FaceClientOptions["validateResponses"],
  log: Log,
): Promise<void> {
  if (mode !== "warn" && mode !== "throw") return;
  // Loaded only here: the validators are larger than the client.
  const { answerProblems } = await import("./validation/answer-problems.js");
  const problems = answerProblems(call.operation.operationId, answer.data).join("; ");
  if (problems === "") return;
  const what = `a body that differs from the file: ${problems}`;
  if (mode === "throw") throw responseError(call, answer, what);
  log.always("warn", `${call.operation.operationId} was answered with ${what}.`);
}
