// Generated from spec/openapi.yaml by `npm run generate`. Do not edit.

import type { Operation } from "./operation.js";

/** Every operation of the OpenAPI document, by its operationId. */
export const operationTable = {
  authenticateAdminApiUsingPOST: {
    operationId: "authenticateAdminApiUsingPOST",
    clientMethod: "authenticate",
    method: "POST",
    path: "/api/web/v1/adminapi/authenticate",
    authenticated: false,
    permission: null,
    retry: "safe",
    retryNeeds: [],
    statuses: [200, 400, 401, 403, 404, 409],
    requestProperties: ["applicationId", "sharedSecret", "enableWebSession"],
    responseBody: "object",
  },
  userByUseridUsingPOST: {
    operationId: "userByUseridUsingPOST",
    clientMethod: "findUser",
    method: "POST",
    path: "/api/web/v3/users/userid",
    authenticated: true,
    permission: "USERS:VIEW",
    retry: "safe",
    retryNeeds: [],
    statuses: [200, 400, 401, 403, 404, 409],
    requestProperties: ["userId"],
    responseBody: "object",
  },
  createFaceAuthenticatorUsingPOST: {
    operationId: "createFaceAuthenticatorUsingPOST",
    clientMethod: "create",
    method: "POST",
    path: "/api/web/v2/users/{userid}/face",
    authenticated: true,
    permission: "FACE:ADD",
    retry: "reconcile",
    retryNeeds: [],
    statuses: [200, 400, 401, 403, 404, 409],
    requestProperties: ["applicantId", "workflowRunId", "deliverActivationEmail", "returnQRCode", "encryptedBiometricToken"],
    responseBody: "object",
  },
  updateFaceUsingPUT: {
    operationId: "updateFaceUsingPUT",
    clientMethod: "update",
    method: "PUT",
    path: "/api/web/v1/users/{userid}/face",
    authenticated: true,
    permission: "FACE:EDIT",
    retry: "idempotent",
    retryNeeds: ["id"],
    statuses: [200, 400, 401, 403, 404, 409],
    requestProperties: ["id", "expiry", "status"],
    responseBody: null,
  },
  createFaceUsingPOST: {
    operationId: "createFaceUsingPOST",
    clientMethod: "createV1",
    method: "POST",
    path: "/api/web/v1/users/{userid}/face",
    authenticated: true,
    permission: "FACE:ADD",
    retry: "reconcile",
    retryNeeds: [],
    statuses: [200, 400, 401, 403, 404, 409],
    requestProperties: ["applicantId", "workflowRunId", "deliverActivationEmail", "returnQRCode", "encryptedBiometricToken"],
    responseBody: "object",
  },
  getFacesUsingGET: {
    operationId: "getFacesUsingGET",
    clientMethod: "list",
    method: "GET",
    path: "/api/web/v1/users/{userid}/faces",
    authenticated: true,
    permission: "FACE:VIEW",
    retry: "safe",
    retryNeeds: [],
    statuses: [200, 400, 401, 403, 404, 409],
    requestProperties: [],
    responseBody: "array",
  },
  getUserFaceSettingsUsingGET: {
    operationId: "getUserFaceSettingsUsingGET",
    clientMethod: "getSettings",
    method: "GET",
    path: "/api/web/v1/users/{userid}/settings/face",
    authenticated: true,
    permission: "FACE:VIEW",
    retry: "safe",
    retryNeeds: [],
    statuses: [200, 400, 401, 403, 404, 409],
    requestProperties: [],
    responseBody: "object",
  },
  deleteFaceUsingDELETE: {
    operationId: "deleteFaceUsingDELETE",
    clientMethod: "delete",
    method: "DELETE",
    path: "/api/web/v1/face/{faceid}",
    authenticated: true,
    permission: "FACE:REMOVE",
    retry: "idempotent",
    retryNeeds: [],
    statuses: [200, 400, 401, 403, 404, 409],
    requestProperties: [],
    responseBody: null,
  },
  sendFaceActivationEmailUsingPUT: {
    operationId: "sendFaceActivationEmailUsingPUT",
    clientMethod: "sendActivationEmail",
    method: "PUT",
    path: "/api/web/v1/face/{faceid}/activation",
    authenticated: true,
    permission: "FACE:ADD",
    retry: "never",
    retryNeeds: [],
    statuses: [200, 400, 401, 403, 404, 409],
    requestProperties: [],
    responseBody: null,
  },
} as const satisfies Record<string, Operation>;

/** Every face status that the OpenAPI document knows. */
export const faceStatuses = ["NEW", "ACTIVATING", "ACTIVE", "REVIEW", "FAILED", "EXPIRED", "DISABLED"] as const;

/**
 * The face statuses of a registration that has ended without success and does not go on, as x-terminal in the OpenAPI
 * document lists them. Our own reading of the statuses.
 */
export const terminalFaceStatuses = ["FAILED", "EXPIRED"] as const;

/** Every state of a user that the OpenAPI document knows. */
export const userStates = ["ACTIVE", "INACTIVE"] as const;

/** Every type of a user that the OpenAPI document knows. */
export const userTypes = ["LDAP_AD", "MGMT_UI", "EXTERNAL"] as const;

/** Names of the properties, in requests and responses, that hold a secret. */
export const secretProperties = ["activationQRCode", "activationUrl", "authToken", "encryptedBiometricToken", "sharedSecret"] as const;

/** Names of the properties, in requests and responses, that tell who a person is. */
export const personalProperties = ["email", "firstName", "lastName", "userId"] as const;
