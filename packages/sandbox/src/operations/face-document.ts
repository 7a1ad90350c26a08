import type { OpenApiDocument } from "@idaas-face/spec/operations";
import document from "../../control-document/dist/face-api.json" with { type: "json" };

/** The OpenAPI document of the FaceApi, without its texts for people. */
export const faceDocument = document as unknown as OpenApiDocument;
