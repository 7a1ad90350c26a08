/**
 * Types and the operation table of the FaceApi of Entrust Identity as a Service, generated from its OpenAPI
 * document.
 *
 * @packageDocumentation
 */
export type {
  Operation,
  OperationId,
  PathParametersOf,
  Permission,
  RequestBodyOf,
  ResponseOf,
  RetryClass,
} from "./operation.js";
export {
  faceStatuses,
  operationTable,
  personalProperties,
  secretProperties,
  terminalFaceStatuses,
  userStates,
  userTypes,
} from "./operations.gen.js";
export { parseDateTime } from "./parse-date-time.js";
export type { components, operations, paths } from "./paths.js";
export type {
  AdminApiAuthentication,
  AdminApiAuthenticationResult,
  ErrorInfo,
  FaceAuthenticator,
  FaceCreateParms,
  FaceCreateResponse,
  FaceEncryptedToken,
  FaceStatus,
  FaceUpdateParms,
  ReportedFaceStatus,
  User,
  UserFaceSettings,
  UserGetParms,
} from "./schema.gen.js";
