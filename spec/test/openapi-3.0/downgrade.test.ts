import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readDocument } from "../../operations/bundled-document.js";
import { type OpenApiDocument, readOperations } from "../../operations/index.js";
import { compareOperations } from "../support/compare-operations.js";
import { compareTypes } from "../support/compare-types.js";
import { readVendorFacts } from "../support/vendor-facts.js";

const text = (name: string) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8");
const document = JSON.parse(text("openapi-3.0.json")) as OpenApiDocument & { openapi: string };
const facts = readVendorFacts();

describe("the OpenAPI 3.0 form", () => {
  it("is OpenAPI 3.0, and the same as JSON and as YAML", () => {
    expect(document.openapi).toMatch(/^3\.0\./);
    expect(parse(text("openapi-3.0.yaml"))).toEqual(document);
  });

  it("states what the vendor documents, and no more", () => {
    expect([...compareOperations(document, facts), ...compareTypes(document, facts, ["FaceStatus"])]).toEqual(
      [],
    );
  });

  it("has the same operations as the 3.1 form, with the same marks", () => {
    const marksOf = (one: OpenApiDocument) =>
      readOperations(one).map(({ source: _, ...operation }) => operation);
    expect(marksOf(document)).toEqual(marksOf(readDocument()));
  });

  it("has every parameter on its operation", () => {
    for (const item of Object.values(document.paths)) expect(item).not.toHaveProperty("parameters");
    for (const { path, source } of readOperations(document)) {
      expect(source.parameters ?? []).toHaveLength(path.match(/\{/g)?.length ?? 0);
    }
  });

  it("says of each property that can be null in the 3.1 form that it is nullable", () => {
    const nullable = (one: OpenApiDocument, isNullable: (schema: object) => boolean) =>
      Object.entries(one.components?.schemas ?? {}).flatMap(([type, { properties = {} }]) =>
        Object.entries(properties).flatMap(([name, schema]) => (isNullable(schema) ? `${type}.${name}` : [])),
      );
    const in31 = nullable(readDocument(), (schema) => JSON.stringify(schema).includes('"null"'));
    expect(in31).not.toEqual([]);
    expect(nullable(document, (schema) => "nullable" in schema)).toEqual(in31);
    expect(JSON.stringify(document)).not.toContain('"null"');
  });
});
