import { FaceClient } from "@idaas-face/client";
import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Calls, Face } from "../../../platforms/work/calls.js";
import { Control } from "../../../platforms/work/control.js";
import { steps } from "../../../platforms/work/work.js";

let sandbox: RunningSandbox;
let control: Control;
const calls = (faces: FaceClient): Calls => ({
  list: (user) => faces.list(user) as Promise<Face[]>,
  create: (user) => faces.create(user, { returnQRCode: true }) as Promise<Face>,
  waitForStatus: (user, face) =>
    faces.waitForStatus(user, face, { until: "ACTIVE", intervalMs: 50 }) as Promise<Face>,
});

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, memory: true });
  control = new Control(sandbox.url);
});
afterAll(() => sandbox?.close());

/** Keeps the response to each list, as a cache between client and server does. */
function cached({ list, ...others }: Calls): Calls {
  const kept = new Map<string, Promise<Face[]>>();
  const listOnce = (user: string) => kept.get(user) ?? kept.set(user, list(user)).get(user) ?? list(user);
  return { ...others, list: listOnce };
}

const cases = steps.map(({ name, make }) => [name, make] as const);
const newClient = () => new FaceClient({ baseUrl: sandbox.url, credentials: sandbox.credentials });

describe("the common work", () => {
  it.each(cases)("holds for a client on this Node: %s", (_, make) => make(calls(newClient()), control));

  it.each(cases.filter(([name]) => !name.startsWith("waiting")))(
    "fails with a cache before the lists: %s",
    async (_, make) => {
      await expect(make(cached(calls(newClient())), control)).rejects.toThrow();
      await control.clearFaults();
    },
  );
});
