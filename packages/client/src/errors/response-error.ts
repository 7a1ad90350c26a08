import type { CallContext } from "../call-context.js";
import type { ReceivedAnswer } from "../fetch/send.js";
import { harmlessHeaders } from "../harmless-headers.js";
import { CallError, factsOf } from "./call-error.js";
import { excerptOf } from "./excerpt.js";
import { labelError } from "./label.js";

/** The response was not what the OpenAPI document promises, such as the HTML page of a proxy, or a new face without an `id`. */
export class ResponseError extends CallError {
  declare readonly name: "ResponseError";

  /** The HTTP status. */
  declare readonly status: number;
  /** What the response says its body is; `undefined` where it says nothing. */
  declare readonly contentType: string | undefined;
  /** A few plain words of the body, such as the title of a page. Never anything of a body of JSON. */
  declare readonly excerpt: string;
  /** Those headers of the response that are known to be harmless, such as `date`, by their name in lower case. */
  declare readonly headers: Readonly<Record<string, string>>;
}

/** Whether a value is a {@link ResponseError}, from this or another copy of the package. */
export const isResponseError = labelError(ResponseError, "ResponseError");

/** The error of an answer that came with something that the file does not promise. */
export function responseError(
  call: CallContext,
  { status, headers, text = "" }: ReceivedAnswer,
  what: string,
): ResponseError {
  const shown = harmlessHeaders(headers, call.redactor);
  const contentType = shown["content-type"];
  return new ResponseError(
    `${call.operation.operationId} was answered with ${status} (${contentType ?? "no content type"}) and ${what}.`,
    { ...factsOf(call), status, contentType, excerpt: excerptOf(text, call.redactor), headers: shown },
  );
}
