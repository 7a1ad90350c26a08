import type { Mock } from "@idaas-face/contract";
import { vi } from "vitest";
import { operationOf } from "./operation-of.js";
import { environment, surroundings, tenant } from "./surroundings.js";
import type { World } from "./world.js";

/** The outcome of running a sample once. */
export interface Run {
  /** The error that it threw, if it did. */
  error: unknown;
  /** The client's methods whose requests were sent. */
  calledMethods: string[];
}

let runs = 0;

/** Runs the module of a sample in a world. Nothing of the run is left behind. */
export async function runSample(file: string, { start, prefer }: World, mock: Mock): Promise<Run> {
  const calledMethods: string[] = [];
  const server = await start?.();
  const platformFetch = globalThis.fetch;
  const fetchOfTenant: typeof fetch = (input, init) => {
    const address = String(input);
    if (address.startsWith("http://127.0.0.1:")) return platformFetch(input, init);
    if (!address.startsWith(`${tenant}/`)) throw new Error(`A sample calls ${address}, and not the tenant.`);
    const path = address.slice(tenant.length);
    const operation = operationOf(init?.method, path);
    if (operation) calledMethods.push(operation.clientMethod);
    const headers = new Headers(init?.headers);
    if (prefer && operation?.authenticated) headers.set("prefer", prefer);
    return platformFetch((server ?? mock).url + path, { ...init, headers });
  };
  try {
    vi.stubGlobal("fetch", fetchOfTenant);
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    for (const [name, value] of Object.entries(surroundings(mock))) vi.stubGlobal(name, value);
    // A module runs once: each address is another.
    runs += 1;
    const error = await import(`${file}?run=${runs}`).then(
      () => undefined,
      (reason) => reason,
    );
    return { error, calledMethods };
  } finally {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    await server?.close();
  }
}
