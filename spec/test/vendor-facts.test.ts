import { describe, expect, it } from "vitest";
import { readDocument } from "../operations/bundled-document.js";
import type { OpenApiDocument } from "../operations/index.js";
import { compareOperations } from "./support/compare-operations.js";
import { compareTypes } from "./support/compare-types.js";
import { mutations } from "./support/mutations.js";
import { readVendorFacts } from "./support/vendor-facts.js";

const facts = readVendorFacts();
const compare = (document: OpenApiDocument) => [
  ...compareOperations(document, facts),
  ...compareTypes(document, facts),
];

const problemsNow = compare(readDocument());

describe("the bundled document", () => {
  it("states what the vendor documents, and no more", () => {
    expect(problemsNow).toEqual([]);
  });

  it.each(mutations)("is refused with $change", ({ apply, sentences }) => {
    const document = readDocument();
    apply(document);
    // A problem that is there without the change is told once, by the test above.
    expect(compare(document).filter((sentence) => !problemsNow.includes(sentence))).toEqual(sentences);
  });
});

it("the bundled document names the version of the vendor's document that it follows", () => {
  const { info } = readDocument() as OpenApiDocument & { info: { description: string } };
  expect(info.description).toContain(`version ${facts.version},`);
});

it("a response can report each status that a request can set, in the same order", () => {
  const { FaceStatus, ReportedFaceStatus } = readDocument().components?.schemas ?? {};
  expect(ReportedFaceStatus?.enum).toEqual(FaceStatus?.enum);
});
