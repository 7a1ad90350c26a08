import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, memory: true });
});
afterAll(() => sandbox?.close());
beforeEach(() => {
  for (const [name, value] of Object.entries(environment())) vi.stubEnv(name, value);
});
afterEach(() => vi.unstubAllEnvs());

const environment = () => ({
  IDAAS_BASE_URL: sandbox.url,
  IDAAS_APPLICATION_ID: sandbox.credentials.applicationId,
  IDAAS_SHARED_SECRET: sandbox.credentials.sharedSecret,
});
const oneFace = [{ id: expect.any(String), status: "ACTIVE" }];

describe("the samples of platforms list the faces of a user", () => {
  test("in a route of Next.js, by the client of next-faces.js", async () => {
    const { GET } = await import("../../samples/platforms/next-route.js");
    const params = Promise.resolve({ user: sandbox.users.hasFace.id });
    const response = await GET(new Request("https://app.example"), { params });
    expect(await response.json()).toEqual(oneFace);
  });

  test("in a worker", async () => {
    // @ts-expect-error: the sample is JavaScript.
    const { default: worker } = await import("../../samples/platforms/worker.mjs");
    const request = new Request(`https://worker.example/?user=${sandbox.users.hasFace.id}`);
    const response = await worker.fetch(request, environment());
    expect(await response.json()).toEqual(oneFace);
  });

  test("in a Lambda function", async () => {
    // @ts-expect-error: the sample is JavaScript.
    const { handler } = await import("../../samples/platforms/lambda.mjs");
    expect(await handler({ userUuid: sandbox.users.hasFace.id })).toEqual(oneFace);
  });
});
