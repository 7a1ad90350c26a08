import type { Operation, RetryClass } from "@idaas-face/types";
import { parseJson } from "../../parse-json.js";

/**
 * The retry class of one request: that of its operation, or `never` where the body lacks a property that the class needs.
 *
 * @param body as it is sent: an object may show something else every time it is asked
 */
export function retryClassOf({ retry, retryNeeds }: Operation, body: string | null): RetryClass {
  return retryNeeds.every((name) => (Object(parseJson(body ?? ""))[name] ?? "") !== "") ? retry : "never";
}
