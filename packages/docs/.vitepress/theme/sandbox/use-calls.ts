import type { InProcessSandbox, SandboxUser } from "@idaas-face/sandbox/core";
import type { FaceStatus } from "@idaas-face/types";
import { computed, ref, shallowRef } from "vue";
import type { Exchange } from "./exchange.js";
import { forgetSnapshot, keepSnapshot } from "./kept-snapshot.js";
import { openPageSandbox, targetInPage } from "./page-sandbox.js";
import { Session, type Target } from "./target.js";

const longestLog = 20;

/** Makes calls to the sandbox in the page, or to one of the reader's, and shows the state of the one in the page. */
export function useCalls() {
  const sandbox = shallowRef<InProcessSandbox>();
  const session = shallowRef<Session>();
  const users = ref<SandboxUser[]>([]);
  const exchanges = ref<Exchange[]>([]);
  const problem = ref("");
  const isReady = computed(() => session.value !== undefined);
  /** The address of a sandbox of the reader's. Empty for the one in the page. */
  const ownAddress = ref("");

  const note = (made: Exchange) => {
    exchanges.value = [made, ...exchanges.value].slice(0, longestLog);
  };

  async function start(): Promise<void> {
    try {
      sandbox.value = await openPageSandbox();
      useTheOneInThisPage();
      await refresh();
    } catch (error) {
      problem.value = `The sandbox did not start: ${(error as Error).message}`;
    }
  }

  function useTheOneInThisPage(): void {
    session.value = new Session(targetInPage(sandbox.value as InProcessSandbox), note);
    ownAddress.value = "";
  }

  /** Changes to a sandbox of the reader's, if it gives a token. */
  async function connect(target: Target): Promise<Exchange> {
    const tried = new Session(target, note);
    const made = await tried.authenticate();
    if (made.status === 200) {
      session.value = tried;
      ownAddress.value = target.baseUrl;
    }
    return made;
  }

  async function call(
    operationId: string,
    parameters: Record<string, string>,
    body: string | undefined,
  ): Promise<Exchange> {
    const made = await (session.value as Session).call(operationId, parameters, body);
    await refresh();
    return made;
  }

  /** Plays the phone. Returns the reason where it cannot. */
  async function move(faceId: string, status: FaceStatus): Promise<string> {
    try {
      await sandbox.value?.control.setFaceStatus(faceId, status);
      return "";
    } catch (error) {
      return (error as Error).message;
    } finally {
      await refresh();
    }
  }

  async function reset(): Promise<void> {
    await sandbox.value?.control.reset();
    exchanges.value = [];
    useTheOneInThisPage();
    await refresh();
    forgetSnapshot();
  }

  /** Shows the current state, and keeps it. */
  async function refresh(): Promise<void> {
    if (!sandbox.value) return;
    users.value = await sandbox.value.control.users();
    keepSnapshot(await sandbox.value.control.snapshot());
  }

  return {
    sandbox,
    users,
    exchanges,
    problem,
    isReady,
    ownAddress,
    start,
    connect,
    useTheOneInThisPage,
    call,
    move,
    reset,
  };
}
