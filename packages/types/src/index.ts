/**
 * Types and the operation table of the FaceApi of Entrust Identity as a Service, generated from its OpenAPI file.
 *
 * @packageDocumentation
 */
export type {
  AnswerOf,
  Operation,
  OperationId,
  PathParametersOf,
  Permission,
  RequestBodyOf,
  RetryClass,
} from "./operation.js";
export { faceStatuses, operations, secretProperties, terminalFaceStatuses } from "./operations.gen.js";
export type {
  AdminApiAuthentication,
  AdminApiAuthenticationResult,
  ErrorInfo,
  FaceAuthenticator,
  FaceCreateParms,
  FaceCreateResponse,
  FaceStatus,
  FaceUpdateParms,
  ReportedFaceStatus,
  UserFaceSettings,
} from "./schema.gen.js";
