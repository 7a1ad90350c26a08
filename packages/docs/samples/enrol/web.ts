import type { FaceClient } from "@idaas-face/client";

/** The IDs that your back end got from Onfido: see its own documentation. */
export interface OnfidoRun {
  applicantId: string;
  workflowRunId: string;
}

/** Ties a new face to a workflow run of Onfido. */
export async function enrolInBrowser(faces: FaceClient, userUuid: string, run: OnfidoRun) {
  // #region create
  const { applicantId, workflowRunId } = run;
  const face = await faces.create(userUuid, { applicantId, workflowRunId });
  // #endregion create
  return face;
}

/** Reads the status of a face once, for a page that polls. */
export async function progress(faces: FaceClient, userUuid: string, faceId: string) {
  // #region progress
  const face = (await faces.list(userUuid)).find(({ id }) => id === faceId);
  return face?.status ?? "gone";
  // #endregion progress
}
