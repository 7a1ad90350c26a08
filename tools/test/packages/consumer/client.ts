import {
  type CallResult,
  type FaceApi,
  FaceClient,
  type FaceCreateParms,
  type FaceCreateResponse,
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
} from "@idaas-face/client";

/** Stands in for a client in a test. */
export const fake: Pick<FaceApi, "create" | "list"> = {
  create: async (_userId, { applicantId } = {}) => ({ id: "id", applicantId: applicantId ?? null }),
  list: async () => [],
};

export async function enrolApplicant(
  faces: Pick<FaceApi, "create">,
  userId: string,
  applicantId?: string,
  expiry?: Date,
): Promise<string> {
  const params: FaceCreateParms = { applicantId, workflowRunId: undefined };
  const { id } = await faces.create(userId, params, { signal: undefined, maxRetries: undefined });
  await new FaceClient({ baseUrl: "", token: undefined, timeoutMs: undefined }).update(userId, {
    expiry: expiry?.toISOString(),
  });
  return id ?? "";
}

const tokenStore: TokenStore = new MemoryTokenStore();
const hooks: Hooks = { onRetry: ({ delayMs, reason }) => `${delayMs} ${reason}` };

export async function enrol(userId: string, signal?: AbortSignal): Promise<string> {
  const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
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
    const call = faces.create(userId, { deliverActivationEmail: true }, { signal, timeoutMs: 1000 });
    const { data, response, attempts }: CallResult<FaceCreateResponse> = await call.withResponse();
    const [face] = await faces.list(userId, { headers: { "X-Trace": "1", "X-Other": null } });
    const status: FaceStatus | (string & {}) | null | undefined = face?.status;
    const known: FaceStatus | undefined = isFaceStatus(status) ? status : undefined;
    await faces.waitForStatus(userId, data.id ?? "", { until: ["ACTIVE", "REVIEW"], signal });
    await faces.update(userId, { status: "DISABLED" });
    await faces.delete(data.id ?? "");
    return `${response.status} ${known} ${attempts} ${parseDateTime(data.created)?.getTime()}`;
  } catch (error) {
    if (isPermissionError(error)) return error.requiredPermission ?? "";
    if (isConflictError(error)) return error.errorCode ?? error.operationId;
    if (isAmbiguousCreateError(error)) return error.faceIds.join();
    if (isFaceStatusError(error)) return error.face?.status ?? "";
    if (isCallError(error)) return error.outcome ?? "";
    throw error;
  }
}
