import { readDocument } from "@idaas-face/spec/document";
import { type RunningPrism, startPrism } from "../../src/mock/start-prism.js";

/**
 * Starts Prism in front of an implementation. It hands on every request as it is, also one that breaks the document, and
 * replaces a response that the document does not allow by an error with the violations.
 *
 * @param upstream the address at which the implementation listens
 */
export async function startValidatingProxy(upstream: string): Promise<RunningPrism> {
  const config = {
    isProxy: true,
    upstream: new URL(upstream),
    checkSecurity: false,
    validateRequest: false,
  } as const;
  return startPrism(config, readDocument(), 0, "127.0.0.1");
}
