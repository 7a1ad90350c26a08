import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { afterAll, beforeAll, describe, it } from "vitest";
import { esbuild } from "../../platforms/lambda/bundlers.js";
import { freezeLong } from "../../platforms/lambda/freezes.js";
import { type StartedFunction, startFunction } from "../../platforms/lambda/start-function.js";
import { Control } from "../../platforms/work/control.js";
import { steps } from "../../platforms/work/work.js";
import { installedClient } from "./installed-client.js";
import type { Installation } from "./packed-package.js";

describe("the installed client in one CommonJS file", () => {
  let installation: Installation;
  let sandbox: RunningSandbox;
  let control: Control;
  let started: StartedFunction;

  beforeAll(async () => {
    installation = await installedClient();
    sandbox = await startSandbox({ port: 0, memory: true });
    control = new Control(sandbox.url);
    started = await startFunction({ folder: installation.folder, sandbox }, esbuild);
  });
  afterAll(async () => {
    await started?.stop();
    await sandbox?.close();
    await installation?.remove();
  });

  it.each(steps.map(({ name, make }) => [name, make] as const))("works: %s", (_, make) =>
    make(started.lambda, control),
  );

  it("gets another token when it was frozen longer than its token lives, and its connections died", () =>
    freezeLong(started, control));
});
