import { expect, test } from "vitest";
import { startFake } from "../support/fake-server.js";
import { runAll } from "../support/run-all.js";

const of = ({ report }: Awaited<ReturnType<typeof runAll>>, name: string) =>
  report.assumptions.find((one) => one.name === name);

test("an assumption that a response contradicts is a finding, and with strict a failure", async () => {
  const notFound = await startFake((response) => {
    if (response.status === 400) response.status = 404;
  });
  const lenient = await runAll({ ...notFound.options, user: "sentinel-login" });
  expect(of(lenient, "bad-identifier")).toMatchObject({
    verdict: "contradicted",
    evidence: "GET …/faces of an ID that is not a UUID -> 404 invalid_id",
  });
  const { checks } = lenient.report;
  const identifiers = checks.filter(({ name }) => name.includes("not a UUID"));
  expect(identifiers.map(({ outcome }) => outcome)).toEqual(["passed", "passed"]);
  expect(identifiers[0]?.findings.join()).toContain("bad-identifier");
});

test("an assumption that is a choice has nothing to observe", async () => {
  const fake = await startFake();
  const { report } = await runAll(fake.options);
  const choice = report.assumptions.find(({ name }) => name === "examples");
  expect(choice?.evidence).toBe("A choice of ours: nothing to observe.");
});

test("strict makes a run fail that conforms without it", async () => {
  const fake = await startFake((response, { operationId }) => {
    if (response.status === 400 && operationId?.startsWith("get")) response.status = 404;
  });
  expect((await runAll(fake.options)).report.conforms).toBe(true);
  expect((await runAll({ ...fake.options, strict: true })).report.conforms).toBe(false);
});

test("a user who was found and has no list contradicts the empty list, and fails", async () => {
  const fake = await startFake((response, { operationId }) => {
    if (operationId !== "getFacesUsingGET" || response.status !== 200) return;
    response.status = 404;
    response.body = { errorCode: "user_not_found" };
  });
  const run = await runAll(fake.options);
  expect(of(run, "empty-list")?.verdict).toBe("contradicted");
  expect(run.report.conforms).toBe(false);
});

test("the evidence is one line, and names no value of the run", async () => {
  const fake = await startFake();
  const run = await runAll({ ...fake.options, level: "write", limit: 5 });
  expect(of(run, "empty-list")?.evidence).toBe("GET …/faces of a user without a face -> 200 []");
  for (const { evidence } of run.report.assumptions) expect(evidence).not.toMatch(/\n|sentinel/);
});
