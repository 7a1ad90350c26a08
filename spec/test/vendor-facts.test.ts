import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../operations/index.js";
import { compareOperations } from "./support/compare-operations.js";
import { compareTypes } from "./support/compare-types.js";
import { readBundledDocument } from "./support/document.js";
import { mutations } from "./support/mutations.js";
import { readVendorFacts } from "./support/vendor-facts.js";

const facts = readVendorFacts();
const compare = (document: OpenApiDocument) => [
  ...compareOperations(document, facts),
  ...compareTypes(document, facts),
];

const problemsNow = compare(readBundledDocument());

describe("the bundled document", () => {
  it("has all that the vendor documents, and no operation beside", () => {
    expect(problemsNow).toEqual([]);
  });

  it.each(mutations)("is refused with $change", ({ apply, sentences }) => {
    const document = readBundledDocument();
    apply(document);
    // A problem that is there without the change is told once, by the test above.
    expect(compare(document).filter((sentence) => !problemsNow.includes(sentence))).toEqual(sentences);
  });
});
