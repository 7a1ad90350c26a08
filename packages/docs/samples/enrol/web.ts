import type { FaceClient } from "@idaas-face/client";

/** What your back end has got from Onfido before: see its own documentation. */
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

/** Asks once how far a face is: for a page that asks again by itself. */
export async function progress(faces: FaceClient, userUuid: string, faceId: string) {
  // #region progress
  const face = (await faces.list(userUuid)).find(({ id }) => id === faceId);
  return face?.status ?? "gone";
  // #endregion progress
}
