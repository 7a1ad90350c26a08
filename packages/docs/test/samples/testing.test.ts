import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { samplesFolder } from "../../build/paths.js";
import { letFaceExpire, letRegistrationEnd } from "../../samples/testing/clock.js";
import { breakGateway, dropToken, loseResponse } from "../../samples/testing/faults.js";
import { startApp } from "../../samples/testing/playwright/app.js";
import { runProgram } from "../support/run-program.js";
import { useSandboxClient } from "../support/sandbox-client.js";

const parts = useSandboxClient();

describe("the samples about faults", () => {
  test("lose a response, and find the face", async () => {
    const { sandbox, faces } = parts;
    expect(await loseResponse(sandbox, faces)).toMatchObject({ reconciled: true });
    expect(await faces.list(sandbox.users.ada.id)).toHaveLength(1);
  });

  test("break a gateway for two requests", async () => {
    expect(await breakGateway(parts.sandbox, parts.faces)).toMatchObject({ attempts: 3, data: [{}] });
  });

  test("take the token away", async () => {
    expect(await dropToken(parts.sandbox, parts.faces)).toHaveLength(1);
  });
});

describe("the samples about the clock", () => {
  test("let a face expire", async () => {
    expect(await letFaceExpire(parts.sandbox, parts.faces)).toBe("EXPIRED");
  });

  test("let a registration end", async () => {
    expect(await letRegistrationEnd(parts.sandbox, parts.faces)).toBe("ACTIVE");
  });
});

// The sample of Vitest is one of the test files of this package.
describe("the samples of test runners", () => {
  test("run in Jest", async () => {
    const cwd = join(samplesFolder, "testing/jest");
    // Jest gives a test five seconds, which a busy computer may need more than.
    const args = [createRequire(import.meta.url).resolve("jest/bin/jest"), "--testTimeout=300000"];
    const { code, output } = await runProgram(process.execPath, args, { cwd });
    expect(output).toMatch(/Tests: +1 passed/);
    expect(code).toBe(0);
  });

  test("run in Playwright", async () => {
    const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
    const args = [cli, "test", "--reporter=line"];
    const cwd = join(samplesFolder, "testing/playwright");
    const env = { BROWSER_ENDPOINT: inject("browserEndpoint") };
    const { code, output } = await runProgram(process.execPath, args, { cwd, env });
    expect(output).toContain("1 passed");
    expect(code).toBe(0);
  });
});

describe("the app of the sample of Playwright", () => {
  async function ask(path: string, init?: RequestInit) {
    const app = await startApp(parts.faces);
    onTestFinished(() => void app.close());
    return fetch(app.url + path, init);
  }
  const ofAda = "/users/ada.lovelace";

  test.each(["/", "//", "/favicon.ico", "/users/", "/users/%20", "/users/%zz", "/users/ada/faces"])(
    "has no page %s",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test("knows only the users of the tenant", async () => {
    expect((await ask("/users/nobody")).status).toBe(404);
  });

  test("enrols nobody by another method than GET", async () => {
    expect((await ask(ofAda, { method: "POST" })).status).toBe(405);
    expect(await parts.faces.list(parts.sandbox.users.ada.id)).toEqual([]);
  });

  test.each(["FAILED", "EXPIRED"] as const)("enrols a user anew whose face is %s", async (status) => {
    const { faces, sandbox } = parts;
    const { id: userUuid } = sandbox.users.hasFace;
    const id = (await faces.list(userUuid))[0]?.id ?? "";
    await faces.update(userUuid, { id, expiry: "2020-01-01T00:00:00Z" });
    if (status === "FAILED") {
      await faces.delete(id);
      await sandbox.control.setFaceStatus((await faces.create(userUuid)).id, status);
    }
    expect(await (await ask("/users/hasFace")).text()).toContain("Your face is ACTIVATING");
    expect((await faces.list(userUuid)).map((face) => face.status)).toEqual([status, "ACTIVATING"]);
  });

  test("shows the newest of several faces", async () => {
    const { faces, sandbox } = parts;
    const { id: userUuid } = sandbox.users.hasFace;
    await sandbox.control.advanceClock(60);
    await faces.create(userUuid);
    expect(await (await ask("/users/hasFace")).text()).toContain("Your face is NEW");
    expect(await faces.list(userUuid)).toHaveLength(2);
  });

  test("outlives a Face API that fails", async () => {
    await parts.sandbox.control.addFault({ effect: { status: 500 } });
    expect((await ask(ofAda)).status).toBe(500);
  });
});
