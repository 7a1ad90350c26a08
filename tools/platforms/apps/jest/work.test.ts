import { FaceClient } from "@idaas-face/client";
import { expect, it } from "@jest/globals";
import { Control } from "./work/control.js";
import { steps } from "./work/work.js";

const faces = FaceClient.fromEnv();
const control = new Control(process.env.IDAAS_BASE_URL ?? "");
const calls = {
  list: (user: string) => faces.list(user) as Promise<{ id: string }[]>,
  create: (user: string) => faces.create(user, { returnQRCode: true }) as Promise<{ id: string }>,
  waitForStatus: (user: string, face: string) =>
    faces.waitForStatus(user, face, { until: "ACTIVE", intervalMs: 50 }) as Promise<{ id: string }>,
};

it.each(steps)("$name", async ({ make }) => {
  expect(typeof require).toBe("function");
  await make(calls, control);
});
