import { expectConforms } from "@idaas-face/contract";

/** Holds the response of a fake to the document. */
export async function checkFake(fetchFaces: () => Promise<Response>): Promise<string[]> {
  // #region expect
  const response = await fetchFaces();
  const findings = await expectConforms("getFacesUsingGET", response);
  // #endregion expect
  return findings;
}
