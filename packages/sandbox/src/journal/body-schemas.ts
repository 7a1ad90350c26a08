import { bodySchemas, responseSchemas } from "@idaas-face/spec/schemas";
import { faceDocument } from "../operations/face-document.js";

/** The schema of the JSON body of each request, by operationId. */
export const ofRequests = bodySchemas(faceDocument);

/** The schema of the JSON body of each successful response, by operationId. */
export const ofResponses = responseSchemas(faceDocument);

/** The schema of every error. */
export const ofErrors = faceDocument.components?.schemas?.ErrorInfo;
