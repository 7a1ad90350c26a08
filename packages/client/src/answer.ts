import type { CallContext } from "./call-context.js";
import { apiErrorFromAnswer } from "./errors/api-error-from-answer.js";
import { responseError } from "./errors/response-error.js";
import type { ReceivedAnswer, WireAnswer } from "./fetch/send.js";
import { givesId } from "./gives-id.js";
import { parseJson } from "./parse-json.js";
import { mayBeOfTheApi } from "./retry/statuses.js";

/** An answer with its data, if it is a success as the file promises it; throws the error that goes with any other. */
export function readAnswer(call: CallContext, answer: ReceivedAnswer): WireAnswer {
  const { status, headers, text } = answer;
  const { responseBody } = call.operation;
  const refuse = (what: string) => responseError(call, answer, what);
  // What a browser makes of a redirect that it does not follow has the status 0.
  if (!(status >= 200) || (status > 299 && status < 400 && headers.has("location"))) {
    throw refuse("a redirect, which is not followed: check the baseUrl");
  }
  if (status > 299) throw apiErrorFromAnswer(call, answer);
  if (text === undefined) throw refuse("a body of more than 10 MiB");
  const isOfTheApi = mayBeOfTheApi(headers.get("content-type"));
  if (!responseBody) {
    // What the API writes all the same is ignored, but not what a proxy writes in its place.
    if (text && (!isOfTheApi || text.trimStart().startsWith("<"))) throw refuse("a page instead of nothing");
    return { status, headers, text, data: undefined };
  }
  if (!isOfTheApi) throw refuse("a body that is not declared as JSON");
  const data = parseJson(text);
  if (data === undefined) {
    throw refuse(text.trim() ? "a body that is not JSON" : "an empty body instead of JSON");
  }
  if (Object(data) !== data || Array.isArray(data) !== (responseBody === "array")) {
    throw refuse(`JSON that is no ${responseBody}`);
  }
  const { id } = data as { id?: unknown };
  if (givesId(call.operation) && (typeof id !== "string" || !id)) throw refuse("no `id`");
  return { status, headers, text, data };
}
