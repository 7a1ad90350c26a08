/** The properties of a face that the steps read. */
export interface Face {
  id: string;
  status?: string;
  reconciled?: boolean;
}

/** The calls that a platform makes with the client, however they reach it. */
export interface Calls {
  list(userUuid: string): Promise<Face[]>;
  create(userUuid: string): Promise<Face>;
  /** Waits until the face is `ACTIVE`. */
  waitForStatus(userUuid: string, faceId: string): Promise<Face>;
}
