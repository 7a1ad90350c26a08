import type { OperationId } from "@idaas-face/types";
import type { Level } from "../levels.js";
import type { Known } from "./known.js";
import type { AnyRequest, LevelRequest } from "./request.js";

/** The request of a check of a level, and the response that it expects. */
export interface CheckPlan<L extends Level> {
  /** Unique in a run. */
  name: string;
  operationId: OperationId;
  level: L;
  /** Names of the checks that come first. */
  needs: readonly string[];
  /** The words that tell the request from others, such as `of an unknown user`. */
  situation: string;
  expects: Expectation;
  /** The sentence that says what to do about a refusal of this status. */
  advice?: { status: number; sentence: string };
  /** Makes the request. Throws a `MissingError` if something is not known. */
  request(known: Known): LevelRequest<L>;
  /** The reason why this run leaves out the check, or `undefined`. */
  skip?: string | undefined;
  /** Reads the facts that later checks need. Says in a sentence each how the response is wrong beyond its schema. */
  learn?(json: unknown, known: Known): string[];
  /** Says in a sentence each how the response is odd without breaking the contract. */
  remark?(json: unknown, known: Known): string[];
}

/** A check of any level. */
export type AnyCheckPlan = CheckPlan<"read"> | CheckPlan<"write"> | CheckPlan<"mail">;

/** A success, or the refusal that the document shows as an example of this name. */
export type Expectation =
  | { success: true }
  | {
      success: false;
      example: string;
      /** The assumption that the status rests on, where no source states it. */
      assumption?: string | undefined;
      /** Whether another documented refusal is a finding only: which of two checks comes first is nobody's rule. */
      orOther?: boolean | undefined;
      /** Whether a success is a finding only: a target may take more than the document allows. */
      orSuccess?: boolean | undefined;
    };

/** The scope of a run. */
export interface PlanOptions {
  level: Level;
  /** The number of faces that a user of this tenant may have. Without it, the run does not try the limit. */
  limit?: number | undefined;
  /** Whether a wrong secret is sent, which may lock a live application. */
  probeSecret?: boolean | undefined;
  /** Whether there are credentials of an application that may only look. */
  viewer?: boolean | undefined;
  /** Whether there is a user, and by which name. */
  user?: "UUID" | "login name" | undefined;
  /**
   * The name by which a message calls the user's option.
   *
   * @default "--user"
   */
  userOption?: string | undefined;
}

export const success: Expectation = { success: true };

/** A refusal that the document shows under this name. */
export const refusal = (example: string, assumption?: string): Expectation => ({
  success: false,
  example,
  assumption,
});

/** The request of a plan, of whatever level. */
export const requestOf = (plan: AnyCheckPlan, known: Known): AnyRequest => plan.request(known) as AnyRequest;
