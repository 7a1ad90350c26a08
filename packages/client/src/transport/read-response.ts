import type { Call } from "../call.js";
import { apiErrorFromResponse } from "../errors/api-error-from-response.js";
import { responseError } from "../errors/response-error.js";
import { givesId } from "../gives-id.js";
import { parseJson } from "../parse-json.js";
import { isJsonOrEmpty } from "./retry/statuses.js";
import type { ReceivedResponse, WireResponse } from "./send.js";

/** A response with its data, if it is a success as the OpenAPI document promises it; throws the error that fits any other. */
export function readResponse(call: Call, received: ReceivedResponse): WireResponse {
  const { status, headers, text } = received;
  const { responseBody } = call.operation;
  const refuse = (problem: string) => responseError(call, received, problem);
  // A browser gives a redirect that it does not follow the status 0.
  if (!(status >= 200) || (status > 299 && status < 400 && headers.has("location"))) {
    throw refuse("a redirect: check the baseUrl");
  }
  if (status > 299) throw apiErrorFromResponse(call, received);
  if (text === undefined) throw refuse("a body of more than 10 MiB");
  const isOfTheApi = isJsonOrEmpty(headers.get("content-type"));
  if (!responseBody) {
    // JSON or words of the API are ignored here, but not the page of a proxy in their place.
    if (text && (!isOfTheApi || text.trimStart().startsWith("<"))) throw refuse("a page instead of nothing");
    return { status, headers, text, data: undefined };
  }
  if (!isOfTheApi) throw refuse("a body that is not declared as JSON");
  const data = parseJson(text);
  if (data === undefined) {
    throw refuse(text.trim() ? "a body that is not JSON" : "an empty body instead of JSON");
  }
  if (Object(data) !== data || Array.isArray(data) !== (responseBody === "array")) {
    throw refuse(`JSON that is not an ${responseBody}`);
  }
  const { id } = data as { id?: unknown };
  if (givesId(call.operation) && (typeof id !== "string" || !id)) throw refuse("no `id`");
  return { status, headers, text, data };
}
