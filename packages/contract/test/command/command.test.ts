import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { command, credentials, runArgs, start } from "../support/command.js";
import { startFake } from "../support/fake-server.js";
import { fakeData } from "../support/fake-state.js";
import { temporaryFolder } from "../support/sandbox-target.js";

const writing = ["--level", "write", "--i-own-this-user"];
const secrets = [
  fakeData.application.sharedSecret,
  fakeData.token,
  fakeData.qrCode,
  fakeData.user.id,
  "sentinel",
];

describe("the exit code", () => {
  test("is 0 where the target conforms, and the output has no colours and no secret", async () => {
    const { code, output } = await command(runArgs(await startFake(), ...writing));
    expect(output).toContain("The target conforms to the document.");
    expect(output).not.toContain("\u001B[");
    for (const secret of secrets) expect(output).not.toContain(secret);
    expect(code).toBe(0);
  });

  test("is 1 where the contract is broken", async () => {
    const fake = await startFake((response) => {
      if (response.status === 404) response.status = 410;
    });
    expect(await command(runArgs(fake))).toMatchObject({
      code: 1,
      output: expect.stringContaining("must be 404; got 410"),
    });
  });

  test.each([
    ["no command that there is", ["check"], /The command must be one of plan, run/],
    ["an unknown flag", ["run", "--uri", "x"], /has no flag --uri/],
    ["a flag for a secret", ["run", "--shared-secret", "sentinel-typed"], /Credentials have no flag/],
    ["no URL", ["run"], /--url is missing/],
    ["http: to another machine", ["run", "--url", "http://acme.example"], /must begin with https/],
    ["http: to another upstream", ["proxy", "--upstream", "http://acme.example"], /^`--upstream` must begin/],
    [
      "a level that does not exist",
      ["run", "--url", "https://acme.example", "--level", "all"],
      /must be one of read/,
    ],
    ["write without a user", ["run", "--url", "https://acme.example", "--level", "write"], /needs --user/],
    [
      "write of a user nobody owns",
      ["run", "--url", "https://acme.example", "--level", "write", "--user", "a"],
      /--i-own-this-user/,
    ],
    [
      "an unknown report",
      ["run", "--url", "https://acme.example", "--report", "pdf"],
      /json, junit, md, html/,
    ],
    [
      "no such journal",
      ["clean", "--url", "https://acme.example", "--journal", "none"],
      /There is no journal none/,
    ],
    ["no archive", ["traffic"], /needs one file/],
  ])("is 2 for %s", async (_, args, says) => {
    const { code, output } = await command(args);
    expect(output).toMatch(says);
    expect(output).not.toContain("sentinel");
    expect(output).not.toMatch(/^ +at /m);
    expect(code).toBe(2);
  });

  test("is 2 without credentials", async () => {
    const fake = await startFake();
    const { code, output } = await command(runArgs(fake), { env: {} });
    expect([code, output]).toEqual([2, expect.stringContaining("IDAAS_APPLICATION_ID")]);
  });

  test("is 1 where the list is not one: nothing is created, and the checks that read go on", async () => {
    const fake = await startFake((response, { operationId }) => {
      if (operationId === "getFacesUsingGET" && response.status === 200) response.body = { faces: [] };
    });
    const { code, output } = await command(runArgs(fake, ...writing));
    expect(output).toContain("so nothing is created");
    expect(output).toContain("✓ getUserFaceSettingsUsingGET: the settings are returned");
    expect(fake.requests.some(({ operationId }) => operationId?.startsWith("create"))).toBe(false);
    expect(code).toBe(1);
  });

  test("is 2 where the user has faces", async () => {
    const fake = await startFake();
    fake.state.faces = [{ id: fakeData.user.id, status: "ACTIVE" }];
    const { code, output } = await command(runArgs(fake, ...writing));
    expect([code, output]).toEqual([2, expect.stringContaining("needs a user without one")]);
  });

  test("is 1 where a strict run contradicts an assumption, and the verdict says so", async () => {
    const fake = await startFake((response) => {
      if (response.status === 404) response.body = { errorCode: "another" };
    });
    const { code, output } = await command(runArgs(fake, "--strict"));
    expect(output).toContain("It contradicts an assumption, and --strict counts that as a failure.");
    expect(code).toBe(1);
  });

  test("is 3 where nothing listens", async () => {
    const { code, output } = await command(["run", "--url", "http://127.0.0.1:9"]);
    expect([code, output]).toEqual([3, expect.stringContaining("cannot be reached")]);
  });

  test("is 3 where the credentials are refused", async () => {
    const env = { ...credentials, IDAAS_SHARED_SECRET: "another-secret" };
    const { code, output } = await command(runArgs(await startFake()), { env });
    expect([code, output]).toEqual([3, expect.stringContaining("refuses the credentials")]);
  });
});

test.each([
  ["read", []],
  ["write", writing],
])("the exit code is 3 where the target asks for fewer requests at the level %s", async (_, flags) => {
  const fake = await startFake((response, { operationId }) => {
    if (operationId === "getFacesUsingGET") response.status = 429;
  });
  const { code, output } = await command(runArgs(fake, ...flags));
  expect([code, output]).toEqual([3, expect.stringContaining("asks for fewer requests")]);
});

test("credentials come from standard input where the environment has none", async () => {
  const input = JSON.stringify(fakeData.application);
  expect(await command(runArgs(await startFake()), { env: {}, input })).toMatchObject({ code: 0 });
});

test("every report is written, and none shows a secret", async () => {
  const cwd = temporaryFolder();
  const names = ["json=a.json", "junit=a.xml", "md=a.md", "html=a.html"];
  const { code } = await command(runArgs(await startFake(), ...writing, "--report", names.join()), { cwd });
  expect(code).toBe(0);
  for (const name of names) {
    const text = readFileSync(join(cwd, name.split("=")[1] ?? ""), "utf8");
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
});

test.each([
  ["in a folder that does not exist", "none/report.json", "ENOENT"],
  ["in a file instead of a folder", "file/report.json", "ENOTDIR"],
  ["that is a folder", ".", "EISDIR"],
])("a report %s ends a run before its first request", async (_, file, why) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "file"), "");
  const fake = await startFake();
  const { code, output } = await command(runArgs(fake, "--report", `md=good.md,json=${file}`), { cwd });
  expect([code, output]).toEqual([2, `The report ${file} cannot be written (${why}).\n`]);
  expect(fake.requests).toEqual([]);
  expect(readdirSync(cwd)).toEqual(["file"]);
});

test("a report on standard output stands there alone", async () => {
  const { child, ended } = start(runArgs(await startFake(), "--report", "json=-"));
  let output = "";
  child.stdout?.on("data", (text: string) => {
    output += text;
  });
  expect((await ended).output).toContain("The target conforms");
  expect(JSON.parse(output)).toMatchObject({ conforms: true });
});

test("a login name that the target does not know gets the advice to check `--user`", async () => {
  const { url } = await startFake();
  const { code, output } = await command(["run", "--url", url, "--user", "sentinel-typo"]);
  expect(output).toMatch(
    /of a login name: the status must be 200; got 404\.\n +The target does not know this user: check the spelling of `--user`\./,
  );
  expect(code).toBe(1);
});

test("plan prints the requests of a level, and sends none", async () => {
  const { code, output } = await command(["plan", "--level", "write"], { env: {} });
  expect(code).toBe(0);
  expect(output).toContain("DELETE /api/web/v1/face/{face 1} -> 200");
  expect(output).not.toContain('"deliverActivationEmail":true');
  expect(output).toContain('{"userId":"{made-up text}"}');
  expect(output).toContain("at most 40 requests, and those that clean up");
  expect(output).toContain("POST /api/web/v1/adminapi/authenticate (viewer's credentials) -> 200");
  expect(output).toContain("/face (viewer's credentials) -> 403");
});

test.each([["--help"], ["run", "--help"]])("%s teaches", async (...args) => {
  const { code, output } = await command(args);
  expect([code, output]).toEqual([0, expect.stringContaining("Exit codes")]);
});

test("a run whose output nobody reads any more goes on, cleans up, and exits as without", async () => {
  const fake = await startFake();
  const { child, ended } = start(runArgs(fake, ...writing));
  child.stdout?.once("data", () => child.stdout?.destroy());
  const { code, output } = await ended;
  expect(output).not.toMatch(/EPIPE|^ +at /m);
  expect(fake.requests.some(({ operationId }) => operationId === "deleteFaceUsingDELETE")).toBe(true);
  expect(fake.state.faces).toEqual([]);
  expect(code).toBe(0);
});

test("a run that cannot write its output, on a disk that is full, cleans up and ends with an error", async () => {
  const fake = await startFake();
  const full = openSync("/dev/full", "w");
  onTestFinished(() => closeSync(full));
  const { code, output } = await command(runArgs(fake, ...writing), { stdout: full });
  expect(output).toBe("The output cannot be written (ENOSPC).\n");
  expect([code, fake.state.faces]).toEqual([2, []]);
});

test("a report that can no longer be written does not hide that faces are left", async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "reports"));
  const fake = await startFake((response, { operationId }) => {
    rmSync(join(cwd, "reports"), { recursive: true, force: true });
    if (operationId === "deleteFaceUsingDELETE") response.status = 500;
  });
  const { code, output } = await command(runArgs(fake, ...writing, "--report", "json=reports/a.json"), {
    cwd,
  });
  expect(output).toContain("Clean up with: idaas-face-contract clean");
  expect(output).toContain("The report reports/a.json cannot be written (ENOENT).");
  expect(code).toBe(4);
});

test("plan whose output nobody reads exits as without", async () => {
  const { child, ended } = start(["plan", "--level", "write"]);
  child.stdout?.destroy();
  expect(await ended).toEqual({ code: 0, output: "" });
});

test("a run that is killed in the middle of a create leaves a journal that clean resolves", async () => {
  const cwd = temporaryFolder();
  let creates = 0;
  let hanging: () => void;
  const hangs = new Promise<void>((resolve) => {
    hanging = resolve;
  });
  const fake = await startFake((_, { operationId }) => {
    if (!operationId?.startsWith("createFace")) return undefined;
    creates += 1;
    if (creates < 3) return undefined;
    hanging();
    return "hang";
  });
  const running = start(runArgs(fake, ...writing), { cwd });
  await hangs;
  running.child.kill("SIGKILL");
  await running.ended;
  expect(fake.state.faces).toHaveLength(3);
  const journal = join(cwd, "idaas-face-contract.journal");
  expect(existsSync(journal)).toBe(true);

  const again = await command(runArgs(fake, ...writing), { cwd });
  expect([again.code, again.output]).toEqual([2, expect.stringContaining("clean --journal")]);
  const wrong = await command(["clean", "--journal", journal, "--url", "http://127.0.0.1:9"], { cwd });
  expect(wrong.code).toBe(2);
  const cleaned = await command(["clean", "--url", fake.url], { cwd });
  expect(cleaned).toMatchObject({ code: 0, output: expect.stringContaining("Nothing is left") });
  expect(fake.state.faces).toEqual([]);
  expect(existsSync(journal)).toBe(false);
});

test("a run that is interrupted cleans up", async () => {
  let interrupt: () => void = () => undefined;
  const fake = await startFake((_, { operationId }) => {
    if (operationId === "updateFaceUsingPUT") interrupt();
  });
  const running = start(runArgs(fake, ...writing));
  interrupt = () => running.child.kill("SIGINT");
  expect(await running.ended).toMatchObject({ output: expect.stringContaining("interrupted") });
  expect(fake.state.faces).toEqual([]);
});
