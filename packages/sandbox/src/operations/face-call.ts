import type { OperationId, PathParametersOf, RequestBodyOf, ResponseOf } from "@idaas-face/types";
import type { Moment } from "../world.js";
import type { Sought } from "./users.js";

/** The context of an operation of the FaceApi, beside its input. */
export interface FaceContext extends Moment {
  /** The address at which the client called the sandbox, for links that lead back to it. */
  origin: string;
  /** The user in the path of the request, or the owner of the face there. */
  sought: Sought;
}

/** The implementation of an operation. The OpenAPI document defines its input and its response. */
export type FaceOperation<Id extends OperationId> = (
  input: { parameters: PathParametersOf<Id>; body: RequestBodyOf<Id> },
  context: FaceContext,
) => Promise<ResponseOf<Id>>;
