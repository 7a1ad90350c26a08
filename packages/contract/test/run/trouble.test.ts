import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Run } from "../../src/run/run.js";
import { type Break, startFake } from "../support/fake-server.js";
import { fakeData } from "../support/fake-state.js";
import { runAll } from "../support/run-all.js";

const create = "createFaceAuthenticatorUsingPOST";
const count = (requests: { operationId: string | undefined }[], operationId: string) =>
  requests.filter((one) => one.operationId === operationId).length;

/** Does something with the first response of an operation. */
const first = (operationId: string, change: Break): Break => {
  let done = false;
  return (response, request, state) => {
    if (done || request.operationId !== operationId) return undefined;
    done = true;
    return change(response, request, state);
  };
};

test.each(["close", "hang"] as const)(
  "a create whose response is lost (%s) is not repeated, and its face is found and deleted",
  async (how) => {
    const fake = await startFake(first(create, () => how));
    const { report, left } = await runAll({ ...fake.options, level: "write" });
    expect(report.conforms).toBe(false);
    expect(left).toEqual([]);
    expect(fake.state.faces).toEqual([]);
    const webFlow = fake.requests.filter(
      ({ operationId, path, token, body }) =>
        operationId === create &&
        path.includes(fakeData.user.id) &&
        token === fakeData.token &&
        body.applicantId,
    );
    expect(webFlow).toHaveLength(1);
  },
);

test("a face that cannot be deleted is said to be left, and the journal stays", async () => {
  const fake = await startFake((response, { operationId }, state) => {
    if (operationId !== "deleteFaceUsingDELETE") return;
    state.faces.push({ id: "11111111-2222-4333-8444-555555555555" });
    state.faces = state.faces.slice(0, 3);
    response.status = 409;
    response.body = { errorCode: "conflict" };
    response.headers = { "content-type": "application/json" };
  });
  const { left, report } = await runAll({ ...fake.options, level: "write" });
  expect(left.length).toBeGreaterThan(0);
  expect(report.conforms).toBe(false);
  expect(existsSync(`${fake.options.journal}`)).toBe(true);
});

test("the run stops at the first 429, and cleans up", async () => {
  let busy = false;
  const fake = await startFake((response, { operationId }) => {
    if (operationId === "updateFaceUsingPUT") busy = true;
    if (busy && operationId !== "deleteFaceUsingDELETE" && operationId !== "getFacesUsingGET")
      response.status = 429;
  });
  const { report, left } = await runAll({ ...fake.options, level: "write" });
  expect(report.stopped).toMatch(/429/);
  expect(count(fake.requests, "updateFaceUsingPUT")).toBe(1);
  expect([left, fake.state.faces]).toEqual([[], []]);
});

test("the run stops at the third 5xx", async () => {
  const fake = await startFake((response, { operationId }) => {
    if (operationId === "getUserFaceSettingsUsingGET" || operationId === "userByUseridUsingPOST")
      response.status = 503;
  });
  const { report } = await runAll({ ...fake.options, level: "read" });
  expect(report.stopped).toMatch(/503.*third/);
  expect(fake.requests.length).toBeLessThan(12);
});

test("a target that hangs is given up at once", async () => {
  const fake = await startFake(() => "hang");
  const { run } = await runAll(fake.options);
  expect(run.unusable).toMatch(/cannot be reached.*No response came within 3 s/);
  expect(fake.requests).toHaveLength(1);
});

test("refused credentials end the run", async () => {
  const fake = await startFake();
  const credentials = { ...fake.options.credentials, sharedSecret: "another" };
  const { run } = await runAll({ ...fake.options, credentials });
  expect(run.unusable).toBe("The target refuses the credentials: it responds with 401.");
  expect(fake.requests).toHaveLength(1);
});

test("a user who has faces is refused, and keeps them", async () => {
  const fake = await startFake();
  fake.state.faces = [{ id: "11111111-2222-4333-8444-555555555555", status: "ACTIVE" }];
  const { run } = await runAll({ ...fake.options, level: "write" });
  expect(run.refusal).toMatch(/The user has 1 face/);
  expect(fake.state.faces).toHaveLength(1);
  expect(fake.requests.some(({ operationId }) => operationId?.startsWith("create"))).toBe(false);
});

test("the journal has each create before it is sent, and another run refuses to begin beside it", async () => {
  const entries: number[] = [];
  const fake = await startFake((_, { operationId }) => {
    if (operationId === create)
      entries.push(readFileSync(`${fake.options.journal}`, "utf8").split('"create"').length - 1);
  });
  const run = new Run({ ...fake.options, level: "write" });
  for (const { name } of run.plans) await run.check(name);
  // Version 1 is journaled as well.
  expect(entries.slice(0, 3)).toEqual([1, 2, 4]);
  expect(() => new Run({ ...fake.options, level: "write" })).toThrow(/clean --journal/);
  await run.close();
  expect(fake.state.faces).toEqual([]);
});

test("more new faces than lost creates are not deleted, and are said to be left", async () => {
  const fake = await startFake(
    first(create, (_, __, state) => {
      for (const end of [1, 2, 3, 4, 5, 6, 7, 8])
        state.faces.push({ id: `11111111-2222-4333-8444-55555555555${end}` });
      return "close";
    }),
  );
  const { left } = await runAll({ ...fake.options, level: "write" });
  expect(left.join()).toMatch(/no response has named/);
  expect(fake.state.faces.length).toBeGreaterThanOrEqual(8);
});

test("a create is not tried where the list of the same user fails, so nothing is said to be left", async () => {
  const fake = await startFake((response, { path, operationId }) => {
    if (operationId !== "getUserFaceSettingsUsingGET" && path.some((one) => one.startsWith("idaas-face-")))
      response.status = 500;
  });
  const { report, left } = await runAll({ ...fake.options, level: "write" });
  const skipped = report.checks.find(({ name }) => name === `${create}: an ID that is not a UUID is refused`);
  expect(skipped).toMatchObject({ outcome: "skipped", reason: expect.stringContaining("list of the faces") });
  expect([left, existsSync(`${fake.options.journal}`)]).toEqual([[], false]);
});

test("a target that takes a value of a wrong type is a finding, and its face is deleted", async () => {
  const fake = await startFake((response, { body, operationId, token }, state) => {
    if (operationId !== create || typeof body.returnQRCode !== "string" || !token) return;
    response.status = 200;
    response.body = state.create(body);
  });
  const { report } = await runAll({ ...fake.options, level: "write" });
  expect(report.conforms).toBe(true);
  expect(report.checks.flatMap(({ findings }) => findings).join()).toMatch(
    /neither true nor false: the status must be 400; got 200\. The target takes what the document does not allow/,
  );
  expect([fake.state.faces, fake.state.emails]).toEqual([[], 0]);
});

test("a create that does not show its applicant is a finding", async () => {
  const fake = await startFake((response, { operationId }) => {
    if (operationId === create && response.status === 200)
      response.body = { ...(response.body as object), applicantId: null };
  });
  const { report } = await runAll({ ...fake.options, level: "write" });
  expect(report.conforms).toBe(true);
  expect(report.checks.flatMap(({ findings }) => findings)).toEqual([
    "The new face does not show the `applicantId` of the request.",
  ]);
});

test("a list that turns into something else is one problem, and not a missing face each", async () => {
  const fake = await startFake((response, { operationId }) => {
    const faces = response.body as unknown[];
    if (operationId === "getFacesUsingGET" && Array.isArray(faces) && faces.length > 0)
      response.body = faces[0];
  });
  const { report } = await runAll({ ...fake.options, level: "write" });
  expect(new Set(report.checks.flatMap(({ problems }) => problems))).toEqual(
    new Set(["getFacesUsingGET 200: the value must be array."]),
  );
});
