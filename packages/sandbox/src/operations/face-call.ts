import type { OperationId, PathParametersOf, RequestBodyOf, ResponseOf } from "@idaas-face/types";
import type { Moment } from "../world.js";
import type { Sought } from "./users.js";

/** What the operations of the FaceApi know beside their input. */
export interface FaceContext extends Moment {
  /** Where the sandbox was called, for links that lead back to it. */
  origin: string;
  /** The user in the path of the request, or the owner of the face there. */
  sought: Sought;
}

/** What an operation does: the file says what it gets and gives. */
export type FaceOperation<Id extends OperationId> = (
  input: { parameters: PathParametersOf<Id>; body: RequestBodyOf<Id> },
  context: FaceContext,
) => Promise<ResponseOf<Id>>;
