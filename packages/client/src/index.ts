/**
 * A client for the FaceApi of Entrust Identity as a Service.
 *
 * @packageDocumentation
 */
export type {
  AdminApiAuthenticationResult,
  FaceAuthenticator,
  FaceCreateParms,
  FaceCreateResponse,
  FaceStatus,
  FaceUpdateParms,
  Operation,
  OperationId,
  Permission,
  ReportedFaceStatus,
  RetryClass,
  UserFaceSettings,
} from "@idaas-face/types";
export { faceStatuses, operations } from "@idaas-face/types";
export type { Credentials, CredentialsFile } from "./credentials.js";
export * from "./errors/index.js";
export { type Answer, FaceClient } from "./face-client.js";
export type { CallResult, FacePromise } from "./face-promise.js";
export type { Fetch } from "./fetch/fetch.js";
export type { HeaderOptions } from "./headers.js";
export type { CallOptions, FaceClientOptions, FaceClientOverrides, SharedOptions } from "./options.js";
export type { RequestInput } from "./request-input.js";
