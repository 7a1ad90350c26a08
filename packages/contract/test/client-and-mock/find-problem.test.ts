import { FaceClient } from "@idaas-face/client";
import { readDocument } from "@idaas-face/spec/document";
import { describe, expect, test } from "vitest";
import { callMethod } from "./call-method.js";
import { type ContractCase, contractCases } from "./cases.js";
import { findProblem, type Outcome } from "./find-problem.js";
import type { SeenResponse } from "./watched-fetch.js";

const cases = contractCases(readDocument());
const caseNamed = (name: string) => cases.find((one) => one.name === name) as ContractCase;
const success = caseNamed("getFacesUsingGET 200 severalFaces");
const empty = caseNamed("deleteFaceUsingDELETE 200");
const notFound = caseNamed("getFacesUsingGET 404 userNotFound");
const forbidden = caseNamed("getFacesUsingGET 403 permissionMissing");

function problemOf(contractCase: ContractCase, outcome: Outcome, response: Partial<SeenResponse> = {}) {
  const { status, expected } = contractCase;
  const body = expected === undefined ? "" : JSON.stringify(expected);
  return findProblem(contractCase, { status, body, refusal: undefined, ...response }, outcome);
}

/** Returns what the client throws for a response. */
async function thrown(contractCase: ContractCase, body = contractCase.expected): Promise<Outcome> {
  const { operation, request, status } = contractCase;
  const fetch = async () => new Response(JSON.stringify(body), { status });
  const faces = new FaceClient({ baseUrl: "http://127.0.0.1", token: "test-token", fetch });
  return callMethod(faces, operation, { path: request.path, body: {} }).then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );
}

test.each([success, empty])("$name: the example is not a problem", (one) => {
  expect(problemOf(one, { data: structuredClone(one.expected) })).toBeUndefined();
});

test.each([notFound, forbidden])("$name: the error that goes with it is not a problem", async (one) => {
  expect(problemOf(one, await thrown(one))).toBeUndefined();
});

describe("a problem with the response", () => {
  test("a refusal by Prism, although it has the documented status", async () => {
    const problem = problemOf(notFound, await thrown(notFound), { refusal: "no token" });

    expect(problem).toBe("Prism refused the request: no token");
  });

  test("another status", () => {
    const problem = problemOf(notFound, { data: [] }, { status: 200 });

    expect(problem).toBe("the response has the status 200, where the document has 404");
  });

  test("a body where the document has none", () => {
    const problem = problemOf(empty, { data: undefined }, { body: "deleted" });

    expect(problem).toBe("the response has the body deleted, where the document has none");
  });
});

describe("a problem with what the client makes of it", () => {
  test("other data than the example", () => {
    expect(problemOf(success, { data: [] })).toMatch(/^the client returned \[\], where the document has \[/);
  });

  test("an error instead of data", () => {
    const problem = problemOf(success, { error: new Error("no JSON") });

    expect(problem).toBe('the client threw "Error: no JSON"');
  });

  test("data instead of an error", () => {
    const problem = problemOf(notFound, { data: [] });

    expect(problem).toBe("the client returned [] instead of throwing an error");
  });

  test("an error of the class of another status", async () => {
    expect(problemOf(notFound, await thrown(forbidden))).toMatch(/which is not its error for 404$/);
  });

  test.each(["errorCode", "errorMessage"])("an error with another %s", async (member) => {
    const body = { ...(notFound.expected as object), [member]: "something_else" };

    expect(problemOf(notFound, await thrown(notFound, body))).toMatch(
      /^the client threw an error with .*something_else.* where the document has /s,
    );
  });

  test("an error of another operation", async () => {
    const outcome = await thrown(caseNamed("getUserFaceSettingsUsingGET 404 userNotFound"));

    expect(problemOf(notFound, outcome)).toMatch(/operationId: 'getUserFaceSettingsUsingGET'.*where/s);
  });

  test("a 403 that names another permission", async () => {
    const other = { ...forbidden, operation: { ...forbidden.operation, permission: "OTHER" } };

    expect(problemOf(other, await thrown(forbidden))).toMatch(/requiredPermission: '.*where.*'OTHER'/s);
  });
});
