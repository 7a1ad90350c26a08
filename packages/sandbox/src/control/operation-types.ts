import type { operations } from "../../control-document/dist/control-types.js";

/** The operations that control.yaml describes. */
export type ControlOperationId = keyof operations;

type Parameters<Of> = Of extends { parameters: { query?: infer Query; path?: infer Path } }
  ? ([Query] extends [never | undefined] ? object : NonNullable<Query>) &
      ([Path] extends [never | undefined] ? object : NonNullable<Path>)
  : object;

type Json<Of> = Of extends { content: { "application/json": infer Body } } ? Body : undefined;

/** The input of an operation, after the checks. */
export interface ControlInput<Id extends ControlOperationId> {
  parameters: Parameters<operations[Id]>;
  body: operations[Id] extends { requestBody: infer Body } ? Json<Body> : undefined;
}

/** The body of a successful response of an operation. */
export type ControlOutput<Id extends ControlOperationId> = Json<operations[Id]["responses"][200]>;
