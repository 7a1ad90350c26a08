import {
  type CallResult,
  type Credentials,
  type FaceApi,
  FaceClient,
  type FaceCreateParms,
  type FaceCreateResponse,
  type FaceEncryptedToken,
  type FaceStatus,
  type Hooks,
  isAmbiguousCreateError,
  isCallError,
  isConflictError,
  isFaceStatus,
  isFaceStatusError,
  isPermissionError,
  MemoryTokenStore,
  parseDateTime,
  type TokenStore,
  type User,
  type WithId,
} from "@idaas-face/client";

/** Replaces a client in a test. */
export const fake: Pick<FaceApi, "create" | "list"> = {
  create: async (_userUuid, { applicantId } = {}) => ({ id: "id", applicantId: applicantId ?? null }),
  list: async () => [],
};

export async function enrolApplicant(
  faces: Pick<FaceApi, "create">,
  userUuid: string,
  applicantId?: string,
  expiry?: Date,
): Promise<string> {
  const params: FaceCreateParms = { applicantId, workflowRunId: undefined };
  const { id } = await faces.create(userUuid, params, { signal: undefined, maxRetries: undefined });
  await new FaceClient({ baseUrl: "", token: undefined, timeoutMs: undefined }).update(userUuid, {
    id,
    expiry: expiry?.toISOString(),
  });
  return id;
}

const tokenStore: TokenStore = new MemoryTokenStore();
const hooks: Hooks = { onRetry: ({ delayMs, reason }) => `${delayMs} ${reason}` };

export async function enrol(loginName: string, signal?: AbortSignal): Promise<string> {
  const credentials: Credentials = { applicationId: "application", sharedSecret: "secret" };
  const faces = new FaceClient({
    baseUrl: "https://acme.us.trustedauth.com",
    credentials,
    tokenStore,
    hooks,
    fetch,
    maxRetries: 1,
    totalTimeoutMs: 10_000,
  });
  try {
    const user: WithId<User> = await faces.findUser(loginName, { signal });
    const userUuid: string = user.id;
    const days: number = (await faces.getSettings(userUuid)).lifetime;
    const token: FaceEncryptedToken = { customerUserId: "customer", encryptedBiometricToken: "token" };
    await faces.create(userUuid, { encryptedBiometricToken: token });
    const call = faces.create(userUuid, { deliverActivationEmail: true }, { signal, timeoutMs: 1000 });
    const { data, response, attempts }: CallResult<FaceCreateResponse> = await call.withResponse();
    const [face] = await faces.list(userUuid, { headers: { "X-Trace": "1", "X-Other": null } });
    const status: FaceStatus | (string & {}) | null | undefined = face?.status;
    const known: FaceStatus | undefined = isFaceStatus(status) ? status : undefined;
    await faces.waitForStatus(userUuid, face?.id ?? "", { until: ["ACTIVE", "REVIEW"], signal });
    await faces.update(userUuid, { id: (await call).id, status: "DISABLED" });
    await faces.delete((await call).id);
    return `${response.status} ${days} ${known} ${attempts} ${parseDateTime(data.created)?.getTime()}`;
  } catch (error) {
    if (isPermissionError(error)) return error.requiredPermission ?? "";
    if (isConflictError(error)) return error.errorCode ?? error.operationId;
    if (isAmbiguousCreateError(error)) return error.faceIds.join();
    if (isFaceStatusError(error)) return error.face?.status ?? "";
    if (isCallError(error)) return error.outcome ?? "";
    throw error;
  }
}
