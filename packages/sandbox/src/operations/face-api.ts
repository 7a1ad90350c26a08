import { validators as bodyValidators } from "@idaas-face/spec/body-validators";
import type { OpenApiDocument } from "@idaas-face/spec/operations";
import { validators as parameterValidators } from "@idaas-face/spec/parameter-validators";
import document from "../../control-document/dist/face-api.json" with { type: "json" };
import { type Endpoint, endpointsOf, type Handler } from "../api/endpoint.js";
import type { FaceContext } from "./face-call.js";
import { faceOperations } from "./index.js";

/** The largest number of bytes in a body: one MiB. */
export const longestBody = 1024 * 1024;

/** The endpoints of the FaceApi: the OpenAPI document describes them, and the operations here carry them out. */
export const faceEndpoints: Endpoint<FaceContext>[] = endpointsOf<FaceContext>({
  document: document as unknown as OpenApiDocument,
  bodyValidators,
  parameterValidators,
  longestBody: () => longestBody,
  // The validators make sure that each operation gets the input of its type.
  handlers: faceOperations as unknown as Record<string, Handler<FaceContext>>,
});
