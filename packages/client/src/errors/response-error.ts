import { type Call, nameOf } from "../call.js";
import { harmlessHeaders } from "../harmless-headers.js";
import type { ReceivedResponse } from "../transport/send.js";
import { CallError, factsOf } from "./call-error.js";
import { excerptOf } from "./excerpt.js";
import { labelError } from "./label.js";

/** The response was not what the OpenAPI document promises, such as the HTML page of a proxy, or a new face without an `id`. */
export class ResponseError extends CallError {
  declare readonly name: "ResponseError";

  /** The HTTP status. */
  declare readonly status: number;
  /** The content type of the response. `undefined` if it declares none. */
  declare readonly contentType: string | undefined;
  /** A few plain words of the body, such as the title of a page. Never anything of a body of JSON. */
  declare readonly excerpt: string;
  /** The headers of the response that are known to be harmless, such as `date`, by their name in lower case. */
  declare readonly headers: Readonly<Record<string, string>>;
}

/** Says whether a value is a {@link ResponseError}, from this or another copy of the package. */
export const isResponseError = labelError(ResponseError, "ResponseError");

/** The error of a response that came with something that the OpenAPI document does not promise. */
export function responseError(
  call: Call,
  { status, headers, text = "" }: ReceivedResponse,
  problem: string,
): ResponseError {
  const shown = harmlessHeaders(headers, call.redactor);
  const contentType = shown["content-type"];
  return new ResponseError(
    `${nameOf(call)} received ${status} (${contentType ?? "no content type"}) with ${problem}.`,
    { ...factsOf(call), status, contentType, excerpt: excerptOf(text, call.redactor), headers: shown },
  );
}
