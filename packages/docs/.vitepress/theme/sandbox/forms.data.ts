import { operations } from "../../../build/document.js";
import { bodyOf, type Example, examplesOf, parametersOf } from "../../../build/operations/examples.js";
import { callOf } from "../../../build/operations/samples/call.js";

/** The part of an operation that a page needs to ask for its input and to write the code of a call. */
export interface OperationForm {
  operationId: string;
  summary: string;
  method: string;
  path: string;
  authenticated: boolean;
  clientMethod: string;
  tag: string;
  parameters: string[];
  /** The name of the type of the body. */
  bodyType: string | undefined;
  hasResult: boolean;
  /** Examples of the body. Empty if it takes no body. */
  bodies: Example[];
}

declare const data: OperationForm[];

export { data };

export default {
  load(): OperationForm[] {
    return operations.map((operation) => {
      const { operationId, method, path, authenticated, clientMethod, source } = operation;
      const { bodyType, hasResult } = callOf(operation);
      return {
        operationId,
        summary: source.summary ?? operationId,
        method,
        path,
        authenticated,
        clientMethod,
        tag: source.tags?.[0] ?? "",
        parameters: parametersOf(operation).map(({ name }) => name),
        bodyType,
        hasResult,
        bodies: examplesOf(bodyOf(operation)?.content),
      };
    });
  },
};
