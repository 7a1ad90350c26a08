import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { breakingChanges } from "../../spec-breaking/breaking-changes.js";

/** A temporary folder with this text as its OpenAPI file. */
function folderOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "breaking-changes-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "spec"));
  writeFileSync(join(folder, "spec/openapi.yaml"), text);
  return folder;
}

const listThings = `openapi: 3.1.0
info: { title: Things, version: 0.0.0 }
paths:
  /things:
    get:
      responses: { 200: { description: Things. } }
`;

const withParameter = `${listThings}      parameters:
        - { name: colour, in: query, required: true, schema: { type: string } }
`;

/** An OpenAPI document whose response is one of these values. */
function answering(values: string): string {
  const schema = `{ type: string, enum: [${values}] }`;
  const response = `{ description: A thing., content: { application/json: { schema: ${schema} } } }`;
  return listThings.replace("{ description: Things. }", response);
}

/** An OpenAPI file whose parameter is one of these values. */
function asking(values: string): string {
  return withParameter.replace("{ type: string }", `{ type: string, enum: [${values}] }`);
}

describe("breakingChanges", () => {
  test("says where in the changed file a caller's work begins", async () => {
    expect(await breakingChanges(folderOf(listThings), folderOf(withParameter))).toEqual([
      "Required `colour` query parameter was added. (spec/openapi.yaml:8)",
    ]);
  });

  test("does not take a new value in a response for one, as readers are told to expect it", async () => {
    expect(await breakingChanges(folderOf(answering("NEW")), folderOf(answering("NEW, OLD")))).toEqual([]);
  });

  test("adds what only our own rules find", async () => {
    const base = answering("NEW, OLD").replace("get:\n", "get:\n      x-permission: THING:VIEW\n");
    expect(await breakingChanges(folderOf(base), folderOf(answering("NEW")))).toEqual([
      "`x-permission` of operation `GET /things` changed from 'THING:VIEW' to nothing. (spec/openapi.yaml:6 before the change)",
      "Enum lost values: 'OLD'. (spec/openapi.yaml:6)",
    ]);
  });

  test("tells once what redocly's rules and our own both find", async () => {
    expect(await breakingChanges(folderOf(asking("NEW, OLD")), folderOf(asking("NEW")))).toEqual([
      expect.stringContaining("lost values: 'OLD'. (spec/openapi.yaml:8)"),
    ]);
  });

  test("says what to correct in a file that cannot be read", async () => {
    await expect(breakingChanges(folderOf(listThings), folderOf("openapi: ["))).rejects.toThrow(
      /^`redocly diff` cannot compare spec\/ with its base, correct what it says: .* in "[^"]*spec\/openapi\.yaml"/,
    );
  });
});
