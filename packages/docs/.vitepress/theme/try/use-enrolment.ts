import type { SandboxFace, SandboxUser } from "@idaas-face/sandbox/core";
import { phoneMoves } from "@idaas-face/sandbox/core";
import { type FaceStatus, operationTable } from "@idaas-face/types";
import { computed, type Ref, reactive, ref, watch } from "vue";
import type { Exchange } from "../sandbox/exchange.js";
import type { useCalls } from "../sandbox/use-calls.js";

/** A QR code from the response of a create, and its face. */
interface ShownCode {
  faceId: string;
  picture: string;
  isScanned: boolean;
}

export type StepName = "create" | "list" | "remove";

/** Enrols one user, step by step. Each step has its own result, so that two calls under way do not mix. */
export function useEnrolment({ users, call, move }: ReturnType<typeof useCalls>, userId: Ref<string>) {
  const results = reactive<Partial<Record<StepName, Exchange>>>({});
  const busy = reactive<Partial<Record<StepName, boolean>>>({});
  const code = ref<ShownCode>();
  /** The result of the last step, for the eye and for screen readers. */
  const news = ref("");

  const user = computed<SandboxUser | undefined>(() => users.value.find(({ id }) => id === userId.value));
  const face = computed<SandboxFace | undefined>(() => user.value?.faces.at(-1));
  const codeFace = computed(() => user.value?.faces.find(({ id }) => id === code.value?.faceId));
  const moves = computed(() => (codeFace.value ? phoneMoves(codeFace.value.status) : []));

  watch(userId, forget);

  function forget(): void {
    for (const name of ["create", "list", "remove"] as const) delete results[name];
    code.value = undefined;
    news.value = "";
  }

  /** Carries out a step for the chosen user. Drops its result if the reader has chosen another user meanwhile. */
  async function carryOut(name: StepName, made: () => Promise<Exchange>): Promise<Exchange | undefined> {
    if (busy[name]) return undefined;
    const of = userId.value;
    busy[name] = true;
    const exchange = await made();
    busy[name] = false;
    if (of !== userId.value) return undefined;
    results[name] = exchange;
    return exchange;
  }

  async function create(): Promise<void> {
    const body = JSON.stringify({ returnQRCode: true });
    const { operationId } = operationTable.createFaceAuthenticatorUsingPOST;
    const made = await carryOut("create", () => call(operationId, { userid: userId.value }, body));
    if (!made) return;
    const { id, activationQRCode } = (made.data ?? {}) as { id?: string; activationQRCode?: string };
    code.value =
      id && activationQRCode ? { faceId: id, picture: activationQRCode, isScanned: false } : undefined;
    news.value =
      face.value && code.value ? `The face is ${face.value.status}.` : `Not created: ${made.status}.`;
  }

  function scan(): void {
    const link = codeFace.value?.link;
    if (!code.value || !link) return;
    if (Date.parse(link.until) <= Date.now() || moves.value.length === 0) {
      code.value = undefined;
      news.value = "The link of this code has ended. Create a face again to get a new one.";
      return;
    }
    code.value.isScanned = true;
    news.value = "The phone has opened the link.";
  }

  async function finish(status: FaceStatus): Promise<void> {
    if (!code.value) return;
    const problem = await move(code.value.faceId, status);
    // A code can be used once.
    code.value = undefined;
    news.value = problem || `The face is ${status}.`;
  }

  async function list(): Promise<void> {
    const { operationId } = operationTable.getFacesUsingGET;
    await carryOut("list", () => call(operationId, { userid: userId.value }, undefined));
  }

  async function remove(): Promise<void> {
    const newest = face.value;
    if (!newest) return;
    const { operationId } = operationTable.deleteFaceUsingDELETE;
    const made = await carryOut("remove", () => call(operationId, { faceid: newest.id }, undefined));
    if (made?.status !== 200) return;
    if (code.value?.faceId === newest.id) code.value = undefined;
    news.value = "The face is deleted.";
  }

  return { user, face, code, moves, results, busy, news, create, scan, finish, list, remove, forget };
}
