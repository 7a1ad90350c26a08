import type { InProcessSandbox, SandboxFace, SandboxUser } from "@idaas-face/sandbox/core";
import type { FaceStatus } from "@idaas-face/types";
import { computed, onMounted, ref, shallowRef } from "vue";
import { type Exchange, pathOf, shown } from "./exchange.js";
import { data as forms, type OperationForm } from "./forms.data.js";
import { forgetSnapshot, keepSnapshot } from "./kept-snapshot.js";
import { openPageSandbox, pageAddress } from "./page-sandbox.js";
import { Session, type Target } from "./target.js";

const longestLog = 20;

/** A QR code that a create has returned, and the face that it is for. */
export interface ShownCode {
  faceId: string;
  picture: string;
}

/** All that the page does: the sandbox in it, the calls to it or to one of the reader's, and what came of them. */
export function useSandbox() {
  const sandbox = shallowRef<InProcessSandbox>();
  const users = ref<SandboxUser[]>([]);
  const exchanges = ref<Exchange[]>([]);
  const code = ref<ShownCode>();
  const problem = ref("");
  const session = shallowRef<Session>();
  const isOwn = computed(() => session.value !== undefined && session.value.target.baseUrl !== pageAddress);
  let calls = 0;

  onMounted(async () => {
    try {
      sandbox.value = await openPageSandbox();
      useTheOneInThisPage();
      await refresh();
    } catch (error) {
      problem.value = `The sandbox did not start: ${(error as Error).message}`;
    }
  });

  function useTheOneInThisPage(): void {
    const inPage = sandbox.value as InProcessSandbox;
    use({ baseUrl: pageAddress, credentials: inPage.credentials, fetch: inPage.fetch });
  }

  function use(target: Target): void {
    session.value = new Session(target, async (at) => {
      const form = formOf("authenticateAdminApiUsingPOST");
      const result = await exchange(at, form, {}, JSON.stringify(at.credentials), undefined);
      return (result as { authToken?: string } | undefined)?.authToken;
    });
  }

  /** Carries out an operation, with a token where it needs one, and returns the JSON of the response. */
  async function call(
    operationId: string,
    parameters: Record<string, string>,
    body: string | undefined,
  ): Promise<unknown> {
    const current = session.value as Session;
    const form = formOf(operationId);
    const token = form.authenticated ? await current.token() : undefined;
    // Without a token there is nothing to send: the log says why there is none.
    if (form.authenticated && !token) return undefined;
    const result = await exchange(current.target, form, parameters, body, token);
    if (exchanges.value[0]?.status === 401) current.forgetToken();
    noteCode(result);
    await refresh();
    return result;
  }

  async function exchange(
    { baseUrl, fetch }: Target,
    form: OperationForm,
    parameters: Record<string, string>,
    body: string | undefined,
    token: string | undefined,
  ): Promise<unknown> {
    const { operationId, method } = form;
    const path = pathOf(form, parameters);
    const start = performance.now();
    let status: number | undefined;
    let text: string;
    try {
      const headers: Record<string, string> = { accept: "application/json" };
      if (token) headers.authorization = `Bearer ${token}`;
      if (body !== undefined) headers["content-type"] = "application/json";
      const init: RequestInit = { method, headers, ...(body !== undefined && { body }) };
      const response = await fetch(baseUrl + path, init);
      status = response.status;
      text = await response.text();
    } catch {
      text = `No response from ${baseUrl}. Either nothing listens there, or it does not allow requests from this page.`;
    }
    const durationMs = Math.round(performance.now() - start);
    const sent = body === undefined ? "" : shown(body);
    calls += 1;
    const entry = {
      number: calls,
      operationId,
      method,
      path,
      sent,
      status,
      received: shown(text),
      durationMs,
    };
    exchanges.value = [entry, ...exchanges.value].slice(0, longestLog);
    try {
      return status === 200 && text ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }

  function noteCode(result: unknown): void {
    const { id, activationQRCode } = (result ?? {}) as { id?: string; activationQRCode?: string };
    // Another implementation may write its code in another way.
    if (id && activationQRCode?.startsWith("data:image/"))
      code.value = { faceId: id, picture: activationQRCode };
  }

  /** What the phone does. */
  async function move(face: SandboxFace, status: FaceStatus): Promise<void> {
    try {
      await sandbox.value?.control.setFaceStatus(face.id, status);
      problem.value = "";
    } catch (error) {
      problem.value = (error as Error).message;
    }
    await refresh();
  }

  async function reset(): Promise<void> {
    await sandbox.value?.control.reset();
    exchanges.value = [];
    code.value = undefined;
    problem.value = "";
    useTheOneInThisPage();
    await refresh();
    forgetSnapshot();
  }

  /** Shows what is there now, and keeps it. */
  async function refresh(): Promise<void> {
    if (!sandbox.value) return;
    const { control } = sandbox.value;
    users.value = await control.users();
    keepSnapshot(await control.snapshot());
    const stillThere = users.value.some(({ faces }) => faces.some(({ id }) => id === code.value?.faceId));
    if (!isOwn.value && !stillThere) code.value = undefined;
  }

  return {
    sandbox,
    users,
    exchanges,
    code,
    problem,
    isOwn,
    forms,
    use,
    useTheOneInThisPage,
    call,
    move,
    reset,
  };
}

function formOf(operationId: string): OperationForm {
  const form = forms.find((one) => one.operationId === operationId);
  if (!form) throw new Error(`There is no operation ${operationId}.`);
  return form;
}
