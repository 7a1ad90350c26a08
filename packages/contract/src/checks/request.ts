import type { FaceCreateParms, OperationId } from "@idaas-face/types";
import type { Level } from "../levels.js";

type CreateId = "createFaceAuthenticatorUsingPOST" | "createFaceUsingPOST";
type MailId = "sendFaceActivationEmailUsingPUT";
type WriteId = CreateId | "updateFaceUsingPUT" | "deleteFaceUsingDELETE";
type ReadId = Exclude<OperationId, WriteId | MailId>;

/** The body of a create: below `mail` it says that no e-mail is sent, and can say nothing else. */
export type CreateBody<L extends Level> = L extends "mail"
  ? FaceCreateParms
  : Omit<FaceCreateParms, "deliverActivationEmail"> & { deliverActivationEmail: false };

/** The owner of the token that a request carries. */
export type Sender = "application" | "viewer" | "nobody" | "stranger";

interface Common {
  /** IDs by the names that they have in the path. */
  path?: Record<string, string>;
  /** @default "application" */
  as?: Sender;
}

/** A request that reads. */
export interface ReadRequest extends Common {
  operationId: ReadId;
  body?: unknown;
}

/** The body of a create that the target has to refuse, because a flag is neither true nor false. */
export interface WrongCreateBody {
  returnQRCode: string;
  deliverActivationEmail: false;
}

/** A request that creates a face. */
export interface CreateRequest<L extends Level> extends Common {
  operationId: CreateId;
  body: CreateBody<L> | WrongCreateBody;
}

/** A request that changes or deletes a face. */
export interface ChangeRequest extends Common {
  operationId: Exclude<WriteId, CreateId>;
  body?: unknown;
}

/** A request that sends an e-mail. */
export interface MailRequest extends Common {
  operationId: MailId;
  body?: undefined;
}

/** The requests that a level may send: one that does more does not compile. */
export type LevelRequest<L extends Level> = L extends "read"
  ? ReadRequest
  : L extends "write"
    ? ReadRequest | ChangeRequest | CreateRequest<"write">
    : ReadRequest | ChangeRequest | CreateRequest<"mail"> | MailRequest;

/** A request of any level. */
export type AnyRequest = LevelRequest<"mail">;

/** Says whether a request creates a face, and so leaves something to clean up. */
export function creates(request: AnyRequest): request is CreateRequest<"mail"> {
  return (
    request.operationId === "createFaceAuthenticatorUsingPOST" ||
    request.operationId === "createFaceUsingPOST"
  );
}

/**
 * Refuses a request that does more than a level allows. The types say the same; this holds for code without types.
 *
 * @throws if the request sends an e-mail below `mail`, or changes something below `write`
 */
export function refuseBeyond(level: Level, request: AnyRequest): void {
  const reads = !creates(request) && !changes(request) && request.operationId !== mailId;
  if (level === "mail" || reads) return;
  if (request.operationId === mailId)
    throw new Error(`${mailId} needs the level mail; the level is ${level}.`);
  if (level === "read") throw new Error(`${request.operationId} needs the level write; the level is read.`);
  if (creates(request) && request.body.deliverActivationEmail !== false)
    throw new Error("`deliverActivationEmail` must be false below the level mail.");
}

const mailId: MailId = "sendFaceActivationEmailUsingPUT";

const changes = ({ operationId }: AnyRequest) =>
  operationId === "updateFaceUsingPUT" || operationId === "deleteFaceUsingDELETE";
