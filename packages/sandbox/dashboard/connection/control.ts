import type { FaceStatus } from "@idaas-face/types";
import known from "../../control-document/dist/dashboard.json" with { type: "json" };
import type { ClockChange, Overview, SandboxFace, SandboxUser } from "../../src/control/control.js";
import type { Fault, NewFault } from "../../src/faults/fault.js";
import type { NewUser } from "../../src/seed/seed.js";
import type { Settings } from "../../src/store/records.js";
import { controlKey } from "./control-key.js";
import { bodyOf } from "./refused.js";

const { operations } = known;

interface Input {
  id?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** The value of the JSON body. */
  body?: unknown;
}

function send(operationId: keyof typeof operations, { id = "", query, headers, body }: Input = {}) {
  const { method, path } = operations[operationId];
  const search = query && Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : "";
  const key = controlKey.get();
  return fetch(path.replace("{id}", encodeURIComponent(id)) + search, {
    method,
    headers: {
      ...headers,
      ...(key !== null && { "x-sandbox-key": key }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function call<T = void>(operationId: keyof typeof operations, input?: Input): Promise<T> {
  return bodyOf<T>(await send(operationId, input));
}

/** The control of the sandbox that this page comes from. */
export const control = {
  /** Fetches the overview with its tag. `undefined` if it is still the one with `tag`. */
  async overview(query: Record<string, string>, tag: string | undefined) {
    const response = await send("overview", {
      query,
      ...(tag !== undefined && { headers: { "if-none-match": tag } }),
    });
    if (response.status === 304) return undefined;
    return { overview: await bodyOf<Overview>(response), tag: response.headers.get("etag") ?? undefined };
  },
  createUser: (user: NewUser) => call<SandboxUser>("createUser", { body: user }),
  setFaceStatus: (id: string, status: FaceStatus) =>
    call<SandboxFace>("setFaceStatus", { id, body: { status } }),
  useFace: (id: string) => call<SandboxFace>("useFace", { id }),
  setSettings: (settings: unknown) => call<Settings>("setSettings", { body: settings }),
  changeClock: (change: ClockChange) => call<{ now: string }>("changeClock", { body: change }),
  addFault: (fault: NewFault) => call<Fault>("addFault", { body: fault }),
  removeFault: (id: string) => call("removeFault", { id }),
  clearFaults: () => call("clearFaults"),
  reset: () => call("reset"),
  snapshot: () => call<unknown>("snapshot"),
  restore: (snapshot: unknown) => call("restore", { body: snapshot }),
};
