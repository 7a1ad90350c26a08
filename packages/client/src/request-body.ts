import type { Operation } from "@idaas-face/types";
import { requireThat } from "./errors/configuration-error.js";
import { refuseNearNames } from "./near-name.js";

/** Refuses the body of a request that is not an object, or has a property whose name is a slip. */
export function checkBody<T extends object>({ clientMethod, requestProperties }: Operation, body: T): T {
  requireThat(
    typeof body === "object" && body !== null && !Array.isArray(body),
    `The parameters of \`${clientMethod}\` must be an object; got something else.`,
  );
  refuseNearNames(body, requestProperties);
  return body;
}
