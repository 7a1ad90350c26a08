import {
  type FaceAuthenticator,
  type FaceCreateParms,
  type FaceStatus,
  faceStatuses,
  type OperationId,
  operationTable,
  type RequestBodyOf,
} from "@idaas-face/types";

const params: FaceCreateParms = { returnQRCode: true };
const body: RequestBodyOf<"createFaceUsingPOST"> = params;
const known: FaceStatus = faceStatuses[0];
const reported: FaceAuthenticator["status"] = "A_STATUS_OF_TOMORROW";
const id: OperationId = operationTable.getFacesUsingGET.operationId;

export const used = [body, known, reported, id, operationTable.getFacesUsingGET.path.length];
