import {
  type AdminApiAuthenticationResult,
  type FaceAuthenticator,
  type FaceCreateParms,
  type FaceCreateResponse,
  type FaceUpdateParms,
  operationTable,
  type User,
  type UserFaceSettings,
} from "@idaas-face/types";
import { clientHeaders, createApi, type FaceApiClient } from "./api.js";
import { checkOptions } from "./check-options.js";
import { Core } from "./core.js";
import {
  type Credentials,
  type CredentialsFile,
  checkCredentials,
  parseCredentialsFile,
} from "./credentials.js";
import { optionsFromEnvironment } from "./environment.js";
import { type ConfigurationError, requireThat } from "./errors/configuration-error.js";
import { ownError } from "./errors/own-error.js";
import { withCallerStack } from "./errors/stack.js";
import type { FacePromise } from "./face-promise.js";
import type { WithId } from "./gives-id.js";
import { mergeHeaders } from "./headers.js";
import { methodCalls, type StartCall } from "./method-calls.js";
import type { CallOptions, FaceClientOptions, FaceClientOverrides, SharedOptions } from "./options.js";
import { checkPathParameter } from "./path-parameter.js";
import { rawFetch } from "./raw-fetch.js";
import type { Reconciled } from "./reconcile/reconcile.js";
import { refuseBrowser } from "./refuse-browser.js";
import { checkBody } from "./request-body.js";
import { type Settings, settingsOf } from "./settings.js";
import { type WaitOptions, waitForStatus } from "./wait-for-status.js";
import { withoutUndefined } from "./without-undefined.js";

/** The operations, by the name of their method. */
const {
  authenticateAdminApiUsingPOST: authenticate,
  createFaceAuthenticatorUsingPOST: create,
  createFaceUsingPOST: createV1,
  deleteFaceUsingDELETE: remove,
  getFacesUsingGET: list,
  getUserFaceSettingsUsingGET: getSettings,
  sendFaceActivationEmailUsingPUT: sendActivationEmail,
  updateFaceUsingPUT: update,
  userByUseridUsingPOST: findUser,
} = operationTable;

/**
 * A client for the face operations of one tenant.
 *
 * It wraps openapi-fetch: {@link FaceClient.api} is that client by path, and the methods are thin over it.
 *
 * Every method but `waitForStatus` gives a {@link FacePromise}. It rejects with an {@link ApiError} of the class for the status,
 * with a {@link ConnectionError}, {@link TimeoutError}, {@link AbortedError} or {@link ResponseError}, or, before
 * anything is sent, with a {@link ConfigurationError}. The client retries after failures that may pass, but only if a retry
 * cannot have a second effect (our rule, by the retry class of the operation). If it remains unknown whether the request took
 * effect, the error says `outcome: "unknown"`.
 *
 * @example
 * const faces = new FaceClient({ baseUrl, credentials: { applicationId, sharedSecret } });
 * const face = await faces.create(userUuid, { returnQRCode: true });
 */
export class FaceClient {
  /**
   * openapi-fetch's client over the paths of the OpenAPI document, with this client's tokens, retries, limits and logs
   * underneath. An HTTP error is `error`, always an object; an error without a response is thrown. A create is never repeated
   * after an open outcome. Middleware sees the calls of the methods as well, but no request for a token.
   *
   * @example
   * const { data, error } = await faces.api.GET("/api/web/v1/users/{userid}/faces", { params: { path: { userid: userUuid } } });
   */
  readonly api: FaceApiClient;

  /**
   * A `fetch` for a library of your own, such as `createClient<paths>({ baseUrl, fetch: faces.fetch })`: it adds the token,
   * retries, limits and logs. It sends nothing but the operations of the OpenAPI document to `baseUrl`, follows no redirect,
   * and never repeats a create after an open outcome.
   *
   * @param input the request, or its address below `baseUrl`
   * @param init as for the platform's `fetch`
   * @returns the response, read to its end; an HTTP error has an `ErrorInfo` as its body and harmless headers alone
   * @throws {ConfigurationError} when the request is not for an operation: nothing is sent
   * @throws the errors of the methods where there is no response
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

  readonly #core: Core;
  readonly #settings: Settings;
  readonly #call: StartCall;

  /**
   * @param options the address of the tenant, the credentials, and settings for the calls
   * @throws {ConfigurationError} when an option is missing or unusable
   */
  constructor(options: FaceClientOptions);
  constructor(options: FaceClientOptions | Settings, core?: Core) {
    this.#settings = core ? (options as Settings) : checkedSettings(options as FaceClientOptions);
    this.#core = core ?? new Core(this.#settings);
    const { headers } = this.#settings;
    this.api = createApi(this.#core.baseUrl, headers, rawFetch(this.#core, this.#settings, {}));
    this.#call = methodCalls(this.#core, this.#settings, this.api);
    this.fetch = rawFetch(this.#core, this.#settings, clientHeaders(headers));
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
   * Makes a client with other limits, which shares token and reconciler with this one: for calls by path, which take no
   * options but `signal`. Middleware is not taken over.
   *
   * @param options to set or to use instead of those of this client; `null` unsets a header
   * @throws {ConfigurationError} when an option is unusable
   * @example
   * await faces.with({ timeoutMs: 5_000 }).api.GET("/api/web/v1/users/{userid}/faces", { params: { path: { userid: userUuid } } });
   */
  with(options: SharedOptions): FaceClient {
    checkOptions(options);
    const headers = mergeHeaders(mergeHeaders({}, this.#settings.headers), options.headers);
    const settings = { ...this.#settings, ...withoutUndefined(options), headers };
    return new (FaceClient as unknown as ClientOfCore)(settings, this.#core);
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
    return this.#call(create, options, (init) => {
      return this.api.POST(create.path, {
        ...init,
        params: ofUser(userUuid),
        body: checkBody(create, params),
      });
    });
  }

  /**
   * Creates a face with the older version of the operation, which returns neither activation URL nor QR code.
   *
   * @param userUuid UUID of the user, the `id` that {@link FaceClient.findUser} gives for a login name
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
    return this.#call(createV1, options, (init) => {
      return this.api.POST(createV1.path, {
        ...init,
        params: ofUser(userUuid),
        body: checkBody(createV1, params),
      });
    });
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
    return this.#call(list, options, (init) => {
      return this.api.GET(list.path, { ...init, params: ofUser(userUuid) });
    });
  }

  /**
   * Changes the expiry or the status of one of the user's faces.
   *
   * Always send the `id` of the face. The vendor does not say which face changes without it, and a second request may
   * change another one: the client then sends no second request once the first may have arrived, and the error says
   * `outcome: "unknown"` (our rule).
   *
   * @param userUuid UUID of the user
   * @param params the `id` of the face, and its new `expiry` or `status`; properties that are left out stay as they are
   *   (inferred)
   * @param options signal, limits, retries and headers of this call
   * @returns nothing
   * @throws {BadRequestError} when a value is not valid
   * @throws {ConflictError} when the status of the face does not allow the change (inferred)
   * @throws {NotFoundError} when there is no such user, or the user does not have this face (our reading of the status)
   */
  update(userUuid: string, params: FaceUpdateParms, options?: CallOptions): FacePromise<void> {
    return this.#call(update, options, (init) => {
      const body = checkBody(update, params);
      // An ID that went missing on the way must not let the server choose another face.
      if (Object.hasOwn(body, "id")) checkPathParameter("id", body.id);
      return this.api.PUT(update.path, { ...init, params: ofUser(userUuid), body });
    });
  }

  /**
   * Deletes a face. When the response is lost and the face is not there at the next attempt, the client treats it as
   * deleted.
   *
   * @param faceId UUID of the face, the `id` that create and list give
   * @param options signal, limits, retries and headers of this call
   * @returns nothing
   * @throws {NotFoundError} when there is no such face
   */
  delete(faceId: string, options?: CallOptions): FacePromise<void> {
    return this.#call(remove, options, (init) => {
      return this.api.DELETE(remove.path, { ...init, params: ofFace(faceId) });
    });
  }

  /**
   * Sends the user the e-mail that explains how to activate the face. Every request that the server
   * receives is an e-mail, so it is never sent again once it may have arrived: the error then says `outcome: "unknown"`.
   *
   * @param faceId UUID of a face of the mobile flow
   * @param options signal, limits, retries and headers of this call
   * @returns nothing
   * @throws {ConflictError} when the status of the face does not allow it (inferred)
   * @throws {NotFoundError} when there is no such face
   */
  sendActivationEmail(faceId: string, options?: CallOptions): FacePromise<void> {
    return this.#call(sendActivationEmail, options, (init) => {
      return this.api.PUT(sendActivationEmail.path, { ...init, params: ofFace(faceId) });
    });
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
    return this.#call(getSettings, options, (init) => {
      return this.api.GET(getSettings.path, { ...init, params: ofUser(userUuid) });
    });
  }

  /**
   * Finds a user by login name or alias. The `id` of the response is the UUID that the other methods take. A user whose UUID
   * you hold needs no look-up.
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
    return this.#call(findUser, options, (init) => {
      requireThat(
        typeof userIdOrAlias === "string" && userIdOrAlias.trim(),
        "`userIdOrAlias` must be a login name or alias; got nothing.",
      );
      return this.api.POST(findUser.path, { ...init, body: { userId: userIdOrAlias } });
    });
  }

  /**
   * Waits until a face has come to a status, by listing the user's faces again and again. It looks at this face alone,
   * whatever the user's other faces do.
   *
   * @param userUuid UUID of the user
   * @param faceId UUID of the face, the `id` that create and list give
   * @param options the status to wait `until`, how often to look, and when to give up: after 10 minutes if nothing is said
   * @returns the face, when its status is one of those
   * @throws {FaceStatusError} when the face has reached a final status (our reading of the statuses), was
   *   deleted, or is not among the user's faces
   * @throws {TimeoutError} when `totalTimeoutMs` is over
   * @example
   * const face = await faces.waitForStatus(userUuid, faceId, { until: "ACTIVE", signal });
   */
  async waitForStatus(userUuid: string, faceId: string, options: WaitOptions): Promise<FaceAuthenticator> {
    const redactor = this.#core.redactor();
    try {
      const given = { ...options };
      checkOptions(given);
      checkPathParameter("faceid", faceId);
      redactor.learnRequest(mergeHeaders({}, given.headers), null);
      const look = (each: CallOptions) => this.list(userUuid, each);
      return await waitForStatus(faceId, given, { look, sleep: this.#settings.sleep, redactor });
    } catch (error) {
      throw withCallerStack(ownError(error, redactor), FaceClient.prototype.waitForStatus);
    }
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
    credentials: Credentials | undefined = this.#settings.credentials,
    options?: CallOptions,
  ): FacePromise<AdminApiAuthenticationResult> {
    return this.#call(authenticate, options, (init) => {
      requireThat(credentials, "`credentials` are missing.");
      return this.api.POST(authenticate.path, { ...init, body: checkBody(authenticate, credentials) });
    });
  }
}

/** The path parameters of a request that is about a user. */
function ofUser(userUuid: string) {
  return { path: { userid: checkPathParameter("userid", userUuid) } };
}

/** The path parameters of a request that is about a face. */
function ofFace(faceId: string) {
  return { path: { faceid: checkPathParameter("faceid", faceId) } };
}

/** The constructor as `with` uses it. */
type ClientOfCore = new (settings: Settings, core: Core) => FaceClient;

/** The settings of a new client, after a check of its options. */
function checkedSettings(options: FaceClientOptions): Settings {
  requireThat(Object(options) === options, "The options must be an object; got something else.");
  checkOptions(options);
  const hasToken = isThere(options.token);
  requireThat(
    isThere(options.credentials) !== hasToken,
    `Pass either \`credentials\` or a \`token\`: ${hasToken ? "both are given" : "both are missing"}.`,
  );
  const settings = settingsOf(options);
  const { credentials } = settings;
  if (!settings.dangerouslyAllowBrowser) refuseBrowser();
  return credentials ? { ...settings, credentials: checkCredentials(credentials) } : settings;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
