/** A face that the run has created. */
export interface KnownFace {
  id: string;
  status?: unknown;
  expiry?: unknown;
  /** The `applicantId` of the request, or `undefined` where it had none. */
  requestedApplicant?: string | undefined;
  /** Whether a delete of the face has succeeded. */
  deleted?: boolean;
}

/** The facts that the run was given or has learned, for the requests that come next. */
export interface Known {
  application: { applicationId: string; sharedSecret: string };
  viewer: { applicationId: string; sharedSecret: string } | undefined;
  /** The user's UUID. */
  user: string | undefined;
  loginName: string | undefined;
  token: string | undefined;
  viewerToken: string | undefined;
  /** Faces by their number: the first that was created is 1. */
  faces: Map<number, KnownFace>;
  /** The IDs of users, real and made up, whose lists of faces can be read. */
  listable: Set<string>;
  /** Values that nobody has. */
  madeUp: {
    uuid: string;
    text: string;
    secret: string;
    /** A time to come, as RFC 3339. */
    expiry: string;
    applicantId: string;
    workflowRunId: string;
  };
}

/** Something that a request needs and that no response has given. */
export class MissingError extends Error {
  override name = "MissingError";
}

/** Gives what a request needs, or says what is missing. */
export function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new MissingError(`It needs ${what}.`);
  return value;
}

/** The UUID of the user. */
export const userOf = ({ user }: Known): string =>
  need(user, "a user's UUID: name a user with `--user`, and check the spelling of a login name");

/** The ID of a face that was created. */
export const faceOf = ({ faces }: Known, number: number): string =>
  need(faces.get(number)?.id, `face ${number}, which was not created`);
