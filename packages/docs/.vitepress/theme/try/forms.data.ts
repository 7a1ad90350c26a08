import { operations } from "../../../build/document.js";
import { bodyOf, type Example, examplesOf, parametersOf } from "../../../build/operations/examples.js";

/** What the page needs of an operation to ask for its input. */
export interface OperationForm {
  operationId: string;
  summary: string;
  method: string;
  path: string;
  authenticated: boolean;
  parameters: string[];
  /** Examples of the body; none where it takes no body. */
  bodies: Example[];
}

declare const data: OperationForm[];

export { data };

export default {
  load(): OperationForm[] {
    return operations.map((operation) => ({
      operationId: operation.operationId,
      summary: operation.source.summary ?? operation.operationId,
      method: operation.method,
      path: operation.path,
      authenticated: operation.authenticated,
      parameters: parametersOf(operation).map(({ name }) => name),
      bodies: examplesOf(bodyOf(operation)?.content),
    }));
  },
};
