import { readDocument } from "@idaas-face/spec/document";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/mock-server.js";
import { type InvalidRequest, invalidRequests } from "./invalid-requests.js";
import { prismRefusal } from "./prism-refusal.js";

const requests = invalidRequests(readDocument());

/** What Prism says of each flaw: a refusal for another reason would hide that it overlooked this one. */
const reasons: Record<InvalidRequest["flaw"], string> = {
  "missing body": "Body parameter is required",
  "missing property": "must have required property",
  "wrong type": "must be",
  "undocumented value": "must be equal to one of the allowed values",
  "missing token": "Invalid security scheme used",
  "unknown path": "NO_PATH_MATCHED_ERROR",
  "unknown method": "NO_METHOD_MATCHED_ERROR",
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe("Prism refuses a request that breaks the file", () => {
  test.each(requests)("$name", async ({ flaw, member, path, ...init }) => {
    const response = await fetch(mock.url + path, init);

    const refusal = await prismRefusal(response);
    expect(Math.floor(response.status / 100)).toBe(4);
    expect(refusal).toContain(reasons[flaw]);
    if (member) expect(refusal).toContain(member);
  });
});

test("every flaw occurs", () => {
  expect(new Set(requests.map(({ flaw }) => flaw))).toEqual(new Set(Object.keys(reasons)));
});
