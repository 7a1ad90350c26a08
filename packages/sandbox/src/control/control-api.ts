import type { OpenApiDocument } from "@idaas-face/spec/operations";
import { validators as bodyValidators } from "../../control-document/dist/body-validators.js";
import document from "../../control-document/dist/control.json" with { type: "json" };
import { validators as parameterValidators } from "../../control-document/dist/parameter-validators.js";
import { type Endpoint, endpointsOf, type Handler } from "../api/endpoint.js";
import { longestBody } from "../operations/face-api.js";
import { type ControlContext, handlers } from "./handlers.js";

/** The beginning of the control's paths. No path of the FaceApi begins like this. */
export const controlPrefix = "/_sandbox/";

/** A snapshot holds everything, so it may be longer than other bodies: 256 MiB. */
const longestSnapshot = 256 * 1024 * 1024;

/** The endpoints of the control. */
export const controlEndpoints: Endpoint<ControlContext>[] = endpointsOf<ControlContext>({
  document: document as unknown as OpenApiDocument,
  bodyValidators,
  parameterValidators,
  longestBody: (operationId) => (operationId === "restore" ? longestSnapshot : longestBody),
  takesPieces: (operationId) => operationId === "restore",
  // The validators make sure that the input of each has the types that control.yaml describes, but for a body in pieces.
  handlers: handlers as unknown as Record<string, Handler<ControlContext>>,
});
