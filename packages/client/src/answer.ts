import type { CallContext } from "./call-context.js";
import { apiErrorFromAnswer } from "./errors/api-error-from-answer.js";
import { responseError } from "./errors/response-error.js";
import type { ReceivedAnswer, WireAnswer } from "./fetch/send.js";

const redirects = [301, 302, 303, 307, 308];

/** An answer with its data, if it is a success as the file promises it; throws the error that goes with any other. */
export function readAnswer(call: CallContext, answer: ReceivedAnswer): WireAnswer {
  const { status, headers, text } = answer;
  if (redirects.includes(status)) {
    throw responseError(call, answer, "a redirect, which is not followed: check the baseUrl");
  }
  // What a browser makes of a redirect that it does not follow has the status 0.
  if (status < 200 || status > 599) throw responseError(call, answer, "which is no status of an answer");
  if (status > 299) throw apiErrorFromAnswer(call, answer);
  if (text === undefined) throw responseError(call, answer, "a body of more than 10 MiB");
  const isPage = /html/i.test(headers.get("content-type") ?? "") || text.trimStart().startsWith("<");
  if (!call.operation.hasResponseBody) {
    // What a server writes all the same is ignored, but for the page of a proxy.
    if (isPage && text) throw responseError(call, answer, "a page instead of nothing");
    return { ...answer, text, data: undefined };
  }
  return { ...answer, text, data: parseJson(call, answer, text) };
}

function parseJson(call: CallContext, answer: ReceivedAnswer, text: string): unknown {
  if (text.trim() === "") throw responseError(call, answer, "an empty body instead of JSON");
  if (!/json/i.test(answer.headers.get("content-type") ?? "json")) {
    throw responseError(call, answer, "a body that is not declared as JSON");
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the body, which may hold a token.
    throw responseError(call, answer, "a body that is not JSON");
  }
}
