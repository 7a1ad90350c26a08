import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FaceClient, FaceClientOptions } from "@idaas-face/client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, vi } from "vitest";
import { fakedSteps } from "../../platforms/work/fake-timers.js";
import { installedClient } from "./installed-client.js";
import type { Installation } from "./packed-package.js";

const baseUrl = "https://acme.us.trustedauth.com";

describe("the installed client under fake timers", () => {
  let installation: Installation;
  let makeClient: (options: FaceClientOptions) => FaceClient;

  beforeAll(async () => {
    installation = await installedClient();
    const file = join(installation.folder, "node_modules/@idaas-face/client/dist/index.js");
    const client = await import(pathToFileURL(file).href);
    makeClient = (options) => new client.FaceClient(options);
  });
  afterAll(() => installation?.remove());
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each(fakedSteps.map(({ name, run }) => [name, run] as const))("works: %s", (_, run) =>
    run({
      advance: (ms) => vi.advanceTimersByTimeAsync(ms),
      newClient: (fetch, options) => {
        vi.stubGlobal("fetch", fetch);
        return makeClient({ baseUrl, ...options } as FaceClientOptions);
      },
    }),
  );
});
