import {
  type AdminApiAuthenticationResult,
  type AnswerOf,
  type FaceAuthenticator,
  type FaceCreateParms,
  type FaceCreateResponse,
  type FaceUpdateParms,
  type Operation,
  type OperationId,
  operationTable,
  type User,
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
import type { IdGiver, WithId } from "./gives-id.js";
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
  ? Op["operationId"] extends IdGiver
    ? WithId<AnswerOf<Op["operationId"]>>
    : AnswerOf<Op["operationId"]>
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
 * const face = await faces.create(userUuid, { returnQRCode: true });
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
   * Creates a face for a user and starts its registration. The properties of `params` select the flow. A user can have as
   * many faces as the tenant allows: 1 to 10, by default 5.
   *
   * It never blindly repeats a create whose response is lost: see `onUnknownOutcome` (our rule). Creates for one user wait
   * for each other.
   *
   * @param userUuid UUID of the user, the `id` that {@link FaceClient.findUser} gives for a login name
   * @param params mobile flow: `deliverActivationEmail` and/or `returnQRCode`; web flow with the biometric stored in Onfido:
   *   `applicantId` and `workflowRunId`; web flow with the biometric stored by IDaaS: `encryptedBiometricToken`
   * @param options signal, limits, retries and headers of this call
   * @returns the face and, in the mobile flow, the means to activate it: hand them to the user and to nobody else. With
   *   `reconciled: true` it is the face as it is listed, since the response was lost: without these means
   * @throws {ConflictError} when the user has as many faces as the tenant allows (our reading of the status)
   * @throws {NotFoundError} when there is no such user (our reading of the status)
   * @throws {AmbiguousCreateError} when the response was lost and it cannot be told which of the user's faces came from it
   */
  create(
    userUuid: string,
    params: FaceCreateParms = {},
    options?: CallOptions,
  ): FacePromise<WithId<FaceCreateResponse> & Reconciled> {
    const input = { path: { userid: userUuid }, body: params };
    return this.request(operationTable.createFaceAuthenticatorUsingPOST, input, options);
  }

  /**
   * Creates a face with the older version of the operation, which returns neither activation URL nor QR code.
   *
   * @param userUuid UUID of the user
   * @param params as for {@link FaceClient.create}
   * @param options signal, limits, retries and headers of this call
   * @returns the face
   * @throws the errors of {@link FaceClient.create}
   * @deprecated The vendor deprecates it since 5.40: use {@link FaceClient.create}.
   */
  createV1(
    userUuid: string,
    params: FaceCreateParms = {},
    options?: CallOptions,
  ): FacePromise<WithId<FaceAuthenticator> & Reconciled> {
    return this.request(
      operationTable.createFaceUsingPOST,
      { path: { userid: userUuid }, body: params },
      options,
    );
  }

  /**
   * Lists the faces of a user with their status: the way to watch a registration.
   *
   * @param userUuid UUID of the user
   * @param options signal, limits, retries and headers of this call
   * @returns the faces; an empty array when there is none (inferred)
   * @throws {NotFoundError} when there is no such user (our reading of the status)
   */
  list(userUuid: string, options?: CallOptions): FacePromise<FaceAuthenticator[]> {
    return this.request(operationTable.getFacesUsingGET, { path: { userid: userUuid } }, options);
  }

  /**
   * Changes the expiry or the status of one of the user's faces.
   *
   * Always send the `id` of the face. Without it, nobody knows which of the user's faces changes, and a second request may
   * change another one: the client then sends no second request once the first may have arrived, and the error says
   * `outcome: "unknown"` (our rule).
   *
   * @param userUuid UUID of the user
   * @param params the `id` of the face, and its new `expiry` or `status`; properties that are left out stay as they are
   *   (inferred)
   * @param options signal, limits, retries and headers of this call
   * @returns nothing
   * @throws {NotFoundError} when there is no such user, or the user does not have this face (our reading of the status)
   */
  update(userUuid: string, params: FaceUpdateParms, options?: CallOptions): FacePromise<void> {
    return this.request(
      operationTable.updateFaceUsingPUT,
      { path: { userid: userUuid }, body: params },
      options,
    );
  }

  /**
   * Deletes a face. When the response is lost and the face is not there at the next attempt, it is taken for deleted.
   *
   * @param faceId UUID of the face, the `id` that create and list give
   * @param options signal, limits, retries and headers of this call
   * @returns nothing
   * @throws {NotFoundError} when there is no such face
   */
  delete(faceId: string, options?: CallOptions): FacePromise<void> {
    return this.request(operationTable.deleteFaceUsingDELETE, { path: { faceid: faceId } }, options);
  }

  /**
   * Sends the user the e-mail that explains how to activate the face. Every request that the server
   * receives is an e-mail, so it is never sent again once it may have arrived: the error then says `outcome: "unknown"`.
   *
   * @param faceId UUID of a face of the mobile flow
   * @param options signal, limits, retries and headers of this call
   * @returns nothing
   * @throws {NotFoundError} when there is no such face
   */
  sendActivationEmail(faceId: string, options?: CallOptions): FacePromise<void> {
    return this.request(
      operationTable.sendFaceActivationEmailUsingPUT,
      { path: { faceid: faceId } },
      options,
    );
  }

  /**
   * Gets the face settings that apply to a user.
   *
   * @param userUuid UUID of the user
   * @param options signal, limits, retries and headers of this call
   * @returns the settings: `lifetime`, how many days a face lasts
   * @throws {NotFoundError} when there is no such user (our reading of the status)
   */
  getSettings(userUuid: string, options?: CallOptions): FacePromise<UserFaceSettings> {
    return this.request(operationTable.getUserFaceSettingsUsingGET, { path: { userid: userUuid } }, options);
  }

  /**
   * Finds a user by login name or alias. The `id` of the response is the UUID that the other methods take.
   *
   * @param userIdOrAlias login name (`userId`) of the user, or one of the user's aliases
   * @param options signal, limits, retries and headers of this call
   * @returns the user; the API sends more properties than the type declares
   * @throws {ConfigurationError} when the name is empty: nothing is sent
   * @throws {NotFoundError} when there is no such user (our reading of the status)
   * @throws {ResponseError} when the response lacks the `id`
   * @example
   * const { id } = await faces.findUser("ada");
   */
  findUser(userIdOrAlias: string, options?: CallOptions): FacePromise<WithId<User>> {
    const find = async () => {
      requireThat(
        typeof userIdOrAlias === "string" && userIdOrAlias.trim(),
        "`userIdOrAlias` must be a login name or an alias; got no text.",
      );
      const input = { body: { userId: userIdOrAlias } };
      return await this.#caller.call<WithId<User>>(
        operationTable.userByUseridUsingPOST,
        input,
        options ?? {},
      );
    };
    return facePromise(find());
  }

  /**
   * Waits until a face has come to a status, by listing the user's faces again and again. It looks at this face alone,
   * whatever the user's other faces do.
   *
   * @param userUuid UUID of the user
   * @param faceId UUID of the face, the `id` that create and list give
   * @param options the status to wait `until`, how often to look, and when to give up: after 10 minutes if nothing is said
   * @returns the face, when its status is one of those
   * @throws {FaceStatusError} when the face has come to an end that it does not leave (our reading of the statuses), was
   *   deleted, or is not among the user's faces
   * @throws {TimeoutError} when `totalTimeoutMs` is over
   * @example
   * const face = await faces.waitForStatus(userUuid, faceId, { until: "ACTIVE", signal });
   */
  async waitForStatus(userUuid: string, faceId: string, options: WaitOptions): Promise<FaceAuthenticator> {
    const given = { ...options };
    checkOptions(given);
    checkPathParameter("faceid", faceId);
    const { waitForStatus } = await import("./wait-for-status.js");
    return waitForStatus(faceId, given, {
      look: (each) =>
        this.#caller.call(operationTable.getFacesUsingGET, { path: { userid: userUuid } }, each),
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
    // What is not an object is left for the call to refuse.
    const isObject = Object(credentials) === credentials;
    const input = { body: isObject ? { ...credentials, longLived: undefined } : credentials };
    return this.request(operationTable.authenticateAdminApiUsingPOST, input, options);
  }

  /**
   * Calls any row of the {@link operationTable}. The other methods are this one with better names.
   *
   * @param operation a row of the `operationTable` table
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
