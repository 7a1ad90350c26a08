import type { CallContext } from "./call-context.js";
import { apiErrorFromAnswer } from "./errors/api-error-from-answer.js";
import { responseError } from "./errors/response-error.js";
import type { TransportAnswer } from "./transport.js";

const redirects = [301, 302, 303, 307, 308];

/** The data of a successful answer; throws the error that goes with any other. */
export async function readAnswer(call: CallContext, answer: TransportAnswer): Promise<unknown> {
  const { operation, redactor } = call;
  const { response } = answer;
  if (redirects.includes(response.status)) {
    throw responseError(
      call,
      `with ${response.status}, a redirect, which is not followed: check the baseUrl`,
    );
  }
  if (!response.ok) throw apiErrorFromAnswer({ operation, response, body: answer.errorBody, redactor });
  const text = await response.clone().text();
  return operation.hasResponseBody ? parseJson(call, response, text) : expectNoPage(call, response, text);
}

function parseJson(call: CallContext, response: Response, text: string): unknown {
  if (text.trim() === "")
    throw responseError(call, `with ${response.status} and an empty body instead of JSON`);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the body, which may hold a token.
    throw responseError(
      call,
      `with ${response.status} and a body (${contentType(call, response)}) that is not JSON`,
    );
  }
}

/** The file promises no body, and what a server writes all the same is ignored, but for the page of a proxy. */
function expectNoPage(call: CallContext, response: Response, text: string): void {
  if (!text.trimStart().startsWith("<")) return;
  throw responseError(
    call,
    `with ${response.status} and a page (${contentType(call, response)}) instead of nothing`,
  );
}

function contentType({ redactor }: CallContext, response: Response): string {
  return redactor.text(response.headers.get("content-type") ?? "no content type");
}
