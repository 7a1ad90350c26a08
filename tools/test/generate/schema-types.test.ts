import { beforeAll, describe, expect, test } from "vitest";
import { schemaTypes } from "../../generate/schema-types.js";
import { thingDocument } from "./thing-document.js";

describe("schemaTypes", () => {
  let types: string;
  beforeAll(async () => {
    types = await schemaTypes(thingDocument);
  });

  test("exports each schema under its own name", () => {
    expect(types).toContain("export type Thing = components['schemas']['Thing'];");
  });

  test("gives it the description of the schema, which cannot end the comment", () => {
    expect(types).toContain("/**\n * A thing.\n *\n * Not an end: * /.\n */\nexport type Thing");
  });

  test("keeps the order of the document", () => {
    expect(types).toMatch(/\bstatus\?:.*\bcode\?:/s);
  });

  test("lets a property that may be missing be undefined, and no other", () => {
    expect(types).toContain("code?: string | undefined;");
    expect(types).toContain("query?: never;");
  });

  test("gives an enum its values", () => {
    expect(types).toContain('FaceStatus: "WHOLE" | "BROKEN";');
  });

  test("lets an open enum be any string, and an editor still complete its values", () => {
    expect(types).toContain('status?: "WHOLE" | "BROKEN" | (string & {}) | undefined;');
    expect(types).toContain('state?: "OLD" | null | (string & {}) | undefined;');
  });
});
