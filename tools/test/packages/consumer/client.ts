import {
  type CallResult,
  FaceClient,
  type FaceCreateResponse,
  type FaceStatus,
  isConflictError,
  isPermissionError,
} from "@idaas-face/client";

export async function enrol(userId: string, signal?: AbortSignal): Promise<string> {
  const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
  const faces = new FaceClient({ baseUrl: "https://acme.us.trustedauth.com", credentials });
  try {
    const call = faces.create(userId, { deliverActivationEmail: true }, { signal, timeoutMs: 1000 });
    const { data, response }: CallResult<FaceCreateResponse> = await call.withResponse();
    const [face] = await faces.list(userId, { headers: { "X-Trace": "1", "X-Other": null } });
    const status: FaceStatus | (string & {}) | null | undefined = face?.status;
    await faces.update(userId, { status: "DISABLED" });
    await faces.delete(data.id ?? "");
    return `${response.status} ${status}`;
  } catch (error) {
    if (isPermissionError(error)) return error.requiredPermission ?? "";
    if (isConflictError(error)) return error.errorCode ?? error.operationId;
    throw error;
  }
}
