/**
 * A client for the FaceApi of Entrust Identity as a Service.
 *
 * @packageDocumentation
 */
export type {
  AdminApiAuthenticationResult,
  components,
  ErrorInfo,
  FaceAuthenticator,
  FaceCreateParms,
  FaceCreateResponse,
  FaceEncryptedToken,
  FaceStatus,
  FaceUpdateParms,
  Operation,
  OperationId,
  operations,
  Permission,
  paths,
  ReportedFaceStatus,
  RetryClass,
  User,
  UserFaceSettings,
} from "@idaas-face/types";
export { faceStatuses, operationTable, parseDateTime } from "@idaas-face/types";
export type { FaceApiClient } from "./api.js";
export type { Credentials, CredentialsFile } from "./credentials.js";
export * from "./errors/index.js";
export type { FaceApi } from "./face-api.js";
export { FaceClient } from "./face-client.js";
export type { CallResult, FacePromise } from "./face-promise.js";
export { isFaceStatus } from "./face-status.js";
export type { WithId } from "./gives-id.js";
export type { HeaderOptions } from "./headers.js";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent, TokenRefreshEvent } from "./observe/hooks.js";
export type { LogFields, Logger, LogLevel } from "./observe/logger.js";
export type { Span, Tracer } from "./observe/tracer.js";
export type { CallOptions, FaceClientOptions, FaceClientOverrides, SharedOptions } from "./options.js";
export type { Reconciled } from "./reconcile/reconcile.js";
export { MemoryTokenStore, type StoredToken, type TokenStore } from "./tokens/token-store.js";
export type { Fetch, FetchInit } from "./transport/fetch.js";
export type { Sleep } from "./transport/retry/sleep.js";
export type { WaitOptions } from "./wait-for-status.js";
