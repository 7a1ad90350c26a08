import type { FaceAuthenticator } from "@idaas-face/types";

/** The task of the program. */
export interface Task {
  baseUrl: string;
  /** An address at which nobody listens. */
  closedUrl: string;
  /** Responds when the call for the user `unanswered` has come. */
  waitingUrl: string;
  credentials: { applicationId: string; sharedSecret: string };
  /** The user IDs that the server knows, by what it does when their faces are listed. */
  users: Record<"listed" | "notFound" | "reset" | "unanswered", string>;
  /** The error guards to ask about each failure. */
  guards: string[];
}

/** The failure of a call: the guards that say yes, and all the text of the error. A call that went well has data instead. */
export interface Failure {
  guards?: string[];
  text?: string;
  data?: unknown;
}

/** The output of the program, as JSON. */
export interface Outcome {
  list: FaceAuthenticator[];
  /** A create and an e-mail, each of which lost its connection when it had been sent. */
  lost: Failure[];
  failures: Record<"notFound" | "refused" | "reset" | "aborted", Failure>;
}
