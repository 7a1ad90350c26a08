import { describe, expect, it } from "vitest";
import { type OpenApiDocument, resolve } from "../../operations/index.js";

const document: OpenApiDocument = {
  paths: {},
  components: {
    schemas: {
      Face: { type: "object" },
      Alias: { $ref: "#/components/schemas/Face" } as object,
      "a/b~c d": { type: "string" },
      Dangling: { $ref: "#/components/schemas/Missing" } as object,
    },
  },
};

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("resolve", () => {
  it("returns what is not a reference as it is", () => {
    const schema = { type: "string" };
    expect(resolve(document, schema)).toBe(schema);
  });

  it("follows a reference", () => {
    expect(resolve(document, reference("Face"))).toEqual({ type: "object" });
  });

  it("follows a reference to a reference", () => {
    expect(resolve(document, reference("Alias"))).toEqual({ type: "object" });
  });

  it("reads the escapes of a JSON pointer", () => {
    expect(resolve(document, reference("a~1b~0c%20d"))).toEqual({ type: "string" });
  });

  it("says which reference leads nowhere", () => {
    expect(() => resolve(document, reference("Dangling"))).toThrow(
      "Nothing stands at #/components/schemas/Missing in the document.",
    );
  });
});
