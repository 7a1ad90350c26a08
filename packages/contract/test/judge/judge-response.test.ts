import { describe, expect, test } from "vitest";
import { openApiDocument, operationIds, operationOf } from "../../src/document/document.js";
import { judgeResponse } from "../../src/judge/judge-response.js";
import { contractCases } from "../client-and-mock/cases.js";

const list = operationOf("getFacesUsingGET");
const json = { "content-type": "application/json" };
const judge = (
  body: unknown,
  { status = 200, headers = json as Record<string, string>, operation = list } = {},
) =>
  judgeResponse(operation, { status, headers, body: typeof body === "string" ? body : JSON.stringify(body) });

describe("each example of the document conforms, without a finding", () => {
  test.each(contractCases(openApiDocument))("$name", ({ operation, status, expected }) => {
    const body = expected === undefined ? "" : JSON.stringify(expected);
    const { problems, findings } = judgeResponse(operation, { status, headers: json, body });
    expect([problems, findings]).toEqual([[], []]);
  });
});

test.each(operationIds)("%s: a status that is not documented is a problem", (operationId) => {
  expect(judge({}, { status: 418, operation: operationOf(operationId) }).problems).toEqual([
    expect.stringContaining("418: the status is not documented"),
  ]);
});

test("a content type may have parameters, and any case", () => {
  expect(judge([], { headers: { "content-type": "Application/JSON; charset=UTF-8" } }).problems).toEqual([]);
});

test("a part that is not listed is a finding, by name and type, and no value is shown", () => {
  const { problems, findings, undocumented } = judge(
    [{ status: "PAUSED", nickname: "value-of-the-server", [`odd name ${"x".repeat(80)}`]: 1 }],
    { headers: { ...json, "x-request-id": "value-of-the-server" } },
  );
  expect(problems).toEqual([]);
  expect(findings).toHaveLength(3);
  expect(undocumented).toEqual([
    { what: "header", where: "getFacesUsingGET 200", name: "x-request-id", type: "string" },
    { what: "value", where: "getFacesUsingGET 200 /*/status", name: "PAUSED", type: "string" },
    { what: "property", where: "getFacesUsingGET 200 /*", name: "nickname", type: "string" },
    { what: "property", where: "getFacesUsingGET 200 /*", name: "(a name of 89 characters)", type: "number" },
  ]);
  expect(JSON.stringify([findings, undocumented])).not.toContain("value-of-the-server");
});

test("a closed enum and an open one: a value in another case is a problem, once", () => {
  expect(judge([{ status: "Active" }]).problems).toEqual([
    "getFacesUsingGET 200 /*/status: the value `Active` must be written `ACTIVE`.",
  ]);
});

test("a body where the document has none is a finding", () => {
  const operation = operationOf("deleteFaceUsingDELETE");
  expect(judge({ ok: true }, { operation })).toMatchObject({
    problems: [],
    findings: [expect.stringContaining("a body (object)")],
  });
});

test("a problem says in words what a value must be, once for all items of a list", () => {
  expect(judge('[{"created":"2026-11-02T09:14:07","serialNumber":1}]').problems).toEqual([
    "getFacesUsingGET 200 /*/created: the value must be a date and time with a zone, such as 2026-01-31T09:30:00Z.",
    "getFacesUsingGET 200 /*/serialNumber: the value must be string or null.",
  ]);
  expect(judge('[{"serialNumber":1},{"serialNumber":2}]').problems).toHaveLength(1);
  expect(judge('[{"id":"a","apiSecret":"a"},{"id":"b","apiSecret":"b"}]').problems).toHaveLength(1);
  expect(judge('[{"nickname":"a"},{"nickname":"b"}]').findings).toHaveLength(1);
});

test("an empty error is a problem", () => {
  expect(judge("", { status: 404 }).problems.join()).toMatch(/the body must be JSON; got nothing/);
  expect(judge({}, { status: 404 }).problems.join()).toMatch(/none of the documented properties/);
});

test("dates and nulls are noted by their form and place", () => {
  const { dateForms, nulls } = judge([
    { created: "2018-05-28T19:07:50.328+0000", expiry: "2026-11-02T09:14:07Z", platform: null },
  ]);
  expect(dateForms).toEqual(["0000-00-00T00:00:00.000+0000", "0000-00-00T00:00:00Z"]);
  expect(nulls).toEqual(["getFacesUsingGET 200 /*/platform"]);
});
