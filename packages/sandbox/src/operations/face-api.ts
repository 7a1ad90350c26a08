import { validators as bodyValidators } from "@idaas-face/spec/body-validators";
import { validators as parameterValidators } from "@idaas-face/spec/parameter-validators";
import { type Endpoint, endpointsOf, type Handler } from "../api/endpoint.js";
import type { FaceContext } from "./face-call.js";
import { faceDocument } from "./face-document.js";
import { faceOperations } from "./index.js";

/** The largest number of bytes in a body: one MiB. */
export const longestBody = 1024 * 1024;

/** The endpoints of the FaceApi: the OpenAPI document describes them, and the operations here carry them out. */
export const faceEndpoints: Endpoint<FaceContext>[] = endpointsOf<FaceContext>({
  document: faceDocument,
  bodyValidators,
  parameterValidators,
  longestBody: () => longestBody,
  // The validators make sure that each operation gets the input of its type.
  handlers: faceOperations as unknown as Record<string, Handler<FaceContext>>,
});
