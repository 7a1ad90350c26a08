import {
  type AdminApiAuthenticationResult,
  type AnswerOf,
  type FaceAuthenticator,
  type FaceCreateParms,
  type FaceCreateResponse,
  type FaceUpdateParms,
  type Operation,
  type OperationId,
  operations,
  type UserFaceSettings,
} from "@idaas-face/types";
import { Caller } from "./caller.js";
import { checkOptions } from "./check-options.js";
import {
  type Credentials,
  type CredentialsFile,
  checkCredentials,
  parseCredentialsFile,
} from "./credentials.js";
import { optionsFromEnvironment } from "./environment.js";
import { type ConfigurationError, requireThat } from "./errors/configuration-error.js";
import { type FacePromise, facePromise } from "./face-promise.js";
import type { CallOptions, FaceClientOptions, FaceClientOverrides } from "./options.js";
import { checkPathParameter } from "./path-parameter.js";
import type { Reconciled } from "./reconcile/reconcile.js";
import { refuseBrowser } from "./refuse-browser.js";
import type { RequestInput } from "./request-input.js";
import { settingsOf } from "./settings.js";
import type { WaitOptions } from "./wait-for-status.js";
import { withoutUndefined } from "./without-undefined.js";

/** What a request to an operation gives: the type of the file for its own operations, `unknown` for others. */
export type Answer<Op extends Operation> = Op["operationId"] extends OperationId
  ? AnswerOf<Op["operationId"]>
  : unknown;

/**
 * A client for the face operations of one tenant.
 *
 * Every method but `waitForStatus` gives a {@link FacePromise}. It rejects with an {@link ApiError} of the class that goes with the status,
 * with a {@link ConnectionError}, {@link TimeoutError}, {@link AbortedError} or {@link ResponseError}, or, before
 * anything is sent, with a {@link ConfigurationError}. Requests are sent again after failures that may pass, but only where
 * that cannot have a second effect (our rule, by the retry class of the operation); where the effect of the request is
 * open in the end, the error says `outcome: "unknown"`.
 *
 * @example
 * const faces = new FaceClient({ baseUrl, credentials: { applicationId, sharedSecret } });
 * const face = await faces.create(userId, { returnQRCode: true });
 */
export class FaceClient {
  readonly #caller: Caller;

  /**
   * @param options where the tenant is, who calls, and how
   * @throws {ConfigurationError} when an option is missing or unusable
   */
  constructor(options: FaceClientOptions) {
    requireThat(
      Object(options) === options,
      "A client needs options: pass an object with a baseUrl and credentials.",
    );
    checkOptions(options);
    const hasToken = isThere(options.token);
    requireThat(
      isThere(options.credentials) !== hasToken,
      `Pass either credentials or a token: ${hasToken ? "both are given" : "both are missing"}.`,
    );
    const settings = settingsOf(options);
    const { credentials } = settings;
    if (!settings.dangerouslyAllowBrowser) refuseBrowser();
    this.#caller = new Caller(
      credentials ? { ...settings, credentials: checkCredentials(credentials) } : settings,
    );
  }

  /**
   * Makes a client from the JSON that the admin portal lets you download for an application.
   *
   * @param json the JSON, as text or parsed
   * @param overrides options to set or to use instead of what the JSON says
   * @throws {ConfigurationError} when the JSON is not what the portal gives
   */
  static fromCredentials(json: string | CredentialsFile, overrides: FaceClientOverrides = {}): FaceClient {
    const { baseUrl, credentials } = parseCredentialsFile(json);
    const file = overrides.token === undefined ? { baseUrl, credentials } : { baseUrl };
    return new FaceClient({ ...file, ...withoutUndefined(overrides) });
  }

  /**
   * Makes a client from the environment variables `IDAAS_BASE_URL`, `IDAAS_APPLICATION_ID` and `IDAAS_SHARED_SECRET`.
   *
   * @param overrides options to set or to use instead of a variable
   * @throws {ConfigurationError} naming the variables that are missing
   */
  static fromEnv(overrides: FaceClientOverrides = {}): FaceClient {
    return new FaceClient(optionsFromEnvironment(overrides));
  }

  /**
   * Creates a face for a user and starts its registration. What `params` holds selects the flow (vendor's documentation).
   *
   * A create whose answer is lost is never sent again blindly: see `onUnknownOutcome` (our rule). Creates for one user wait
   * for each other.
   *
   * @param userId UUID of the user, the `id` that IDaaS gave and not the login name
   * @param params mobile flow: `deliverActivationEmail` and/or `returnQRCode`; web flow: `applicantId` and
   *   `workflowRunId`; web flow with the biometric stored by IDaaS: `encryptedBiometricToken`
   * @param options signal, limits, retries and headers of this call
   * @returns the face and, in the mobile flow, the means to activate it: hand them to the user and to nobody else. With
   *   `reconciled: true` it is the face as it is listed, since the answer was lost: without these means
   * @throws {ConflictError} probably when the user has a face: the vendor documents the status, not its cause
   * @throws {NotFoundError} when there is no such user (our reading of the status)
   * @throws {AmbiguousCreateError} when the answer was lost and it cannot be told which of the user's faces came from it
   */
  create(
    userId: string,
    params: FaceCreateParms = {},
    options?: CallOptions,
  ): FacePromise<FaceCreateResponse & Reconciled> {
    const input = { path: { userid: userId }, body: params };
    return this.request(operations.createFaceAuthenticatorUsingPOST, input, options);
  }

  /**
   * Creates a face with the older version of the operation, which returns neither activation URL nor QR code (vendor's
   * documentation).
   *
   * @param userId UUID of the user
   * @param params as for {@link FaceClient.create}
   * @param options signal, limits, retries and headers of this call
   * @returns the face
   * @throws the errors of {@link FaceClient.create}
   */
  createV1(
    userId: string,
    params: FaceCreateParms = {},
    options?: CallOptions,
  ): FacePromise<FaceAuthenticator & Reconciled> {
    return this.request(operations.createFaceUsingPOST, { path: { userid: userId }, body: params }, options);
  }

  /**
   * Lists the faces of a user with their status: the way to watch a registration.
   *
   * @param userId UUID of the user
   * @param options signal, limits, retries and headers of this call
   * @returns the faces; an empty array when there is none (our assumption)
   * @throws {NotFoundError} when there is no such user (our reading of the status)
   */
  list(userId: string, options?: CallOptions): FacePromise<FaceAuthenticator[]> {
    return this.request(operations.getFacesUsingGET, { path: { userid: userId } }, options);
  }

  /**
   * Changes the expiry or the status of the user's face (vendor's documentation).
   *
   * @param userId UUID of the user: the operation takes no face ID
   * @param params what to change; members that are left out stay as they are (our assumption)
   * @param options signal, limits, retries and headers of this call
   * @returns nothing
   * @throws {NotFoundError} when there is no such user, or the user has no face (our reading of the status)
   */
  update(userId: string, params: FaceUpdateParms, options?: CallOptions): FacePromise<void> {
    return this.request(operations.updateFaceUsingPUT, { path: { userid: userId }, body: params }, options);
  }

  /**
   * Deletes a face. When the answer is lost and the face is not there at the next attempt, it is taken for deleted.
   *
   * @param faceId UUID of the face, the `id` that create and list give
   * @param options signal, limits, retries and headers of this call
   * @returns nothing
   * @throws {NotFoundError} when there is no such face
   */
  delete(faceId: string, options?: CallOptions): FacePromise<void> {
    return this.request(operations.deleteFaceUsingDELETE, { path: { faceid: faceId } }, options);
  }

  /**
   * Sends the user the e-mail that explains how to activate the face (vendor's documentation). Every one that the server
   * receives is an e-mail, so it is never sent again once it may have arrived: the error then says `outcome: "unknown"`.
   *
   * @param faceId UUID of a face of the mobile flow
   * @param options signal, limits, retries and headers of this call
   * @returns nothing
   * @throws {NotFoundError} when there is no such face
   */
  sendActivationEmail(faceId: string, options?: CallOptions): FacePromise<void> {
    return this.request(operations.sendFaceActivationEmailUsingPUT, { path: { faceid: faceId } }, options);
  }

  /**
   * Gets the face settings that apply to a user.
   *
   * @param userId UUID of the user
   * @param options signal, limits, retries and headers of this call
   * @returns an open object: the vendor publishes no list of its members
   * @throws {NotFoundError} when there is no such user (our reading of the status)
   */
  getSettings(userId: string, options?: CallOptions): FacePromise<UserFaceSettings> {
    return this.request(operations.getUserFaceSettingsUsingGET, { path: { userid: userId } }, options);
  }

  /**
   * Waits until a face has come to a status, by listing the user's faces again and again.
   *
   * @param userId UUID of the user
   * @param faceId UUID of the face
   * @param options the status to wait `until`, how often to look, and when to give up: after 10 minutes if nothing is said
   * @returns the face, when its status is one of those
   * @throws {FaceStatusError} when the face has come to an end that it does not leave (our reading of the statuses), or is
   *   not among the user's faces
   * @throws {TimeoutError} when `totalTimeoutMs` is over
   * @example
   * const face = await faces.waitForStatus(userId, faceId, { until: "ACTIVE", signal });
   */
  async waitForStatus(userId: string, faceId: string, options: WaitOptions): Promise<FaceAuthenticator> {
    const given = { ...options };
    checkOptions(given);
    checkPathParameter("faceId", faceId);
    const { waitForStatus } = await import("./wait-for-status.js");
    return waitForStatus(faceId, given, {
      look: (each) => this.#caller.call(operations.getFacesUsingGET, { path: { userid: userId } }, each),
      sleep: this.#caller.settings.sleep,
      redactor: this.#caller.redactor(),
    });
  }

  /**
   * Exchanges credentials for a token. The other methods do this by themselves; call it to check credentials or to hand
   * a token to another process. It does not touch the token that the client uses.
   *
   * Web sessions are out of scope: the vendor's `enableWebSession` is not sent, and no cookie is kept.
   *
   * @param credentials whose token to get
   * @default the credentials of the client
   * @param options signal, limits, retries and headers of this call
   * @returns the token and, where the server tells them, the times between which it is good
   * @throws {AuthenticationError} when the credentials are not accepted
   */
  authenticate(
    credentials: Credentials | undefined = this.#caller.settings.credentials,
    options?: CallOptions,
  ): FacePromise<AdminApiAuthenticationResult> {
    return this.request(operations.authenticateAdminApiUsingPOST, { body: credentials }, options);
  }

  /**
   * Calls any row of the table {@link operations}. The other methods are this one with better names.
   *
   * @param operation a row of the `operations` table
   * @param input path parameters by their name on the wire, and the body
   * @param options signal, limits, retries and headers of this call
   * @returns what the operation answers, or nothing where its answer is empty
   * @throws {ConfigurationError} when a path parameter is missing or unfit for a path, or the body is no object
   */
  request<Op extends Operation>(
    operation: Op,
    input: RequestInput = {},
    options: CallOptions = {},
  ): FacePromise<Answer<Op>> {
    return facePromise(this.#caller.call<Answer<Op>>(operation, input ?? {}, options ?? {}));
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
