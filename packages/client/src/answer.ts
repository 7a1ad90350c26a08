import type { CallContext } from "./call-context.js";
import { apiErrorFromAnswer } from "./errors/api-error-from-answer.js";
import { ResponseError } from "./errors/response-error.js";
import type { TransportAnswer } from "./transport.js";

/** The data of a successful answer; throws the error that goes with any other. */
export async function readAnswer(
  call: CallContext,
  { response, errorBody }: TransportAnswer,
): Promise<unknown> {
  const { operation, redactor } = call;
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    throw unexpected(call, "with a redirect, which is not followed: check the baseUrl");
  }
  if (!response.ok) throw apiErrorFromAnswer({ operation, response, body: errorBody, redactor });
  if (!operation.hasResponseBody) return undefined;
  const text = await response.clone().text();
  if (text.trim() === "") throw unexpected(call, `with ${response.status} and an empty body instead of JSON`);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the body, which may hold a token.
    const type = redactor.text(response.headers.get("content-type") ?? "no content type");
    throw unexpected(call, `with ${response.status} and a body (${type}) that is not JSON`);
  }
}

function unexpected({ operation: { operationId } }: CallContext, how: string): ResponseError {
  return new ResponseError(`${operationId} was answered ${how}.`, { operationId });
}
