import { expect, it } from "vitest";
import { readDocument } from "../operations/bundled-document.js";
import { readUpstream, upstreamProblems } from "./support/upstream.js";

const upstream = readUpstream();
const problemsNow = upstreamProblems(readDocument(), upstream);

/** The problems that a change brings; one that is there without it is told once, by the first test. */
// biome-ignore lint/suspicious/noExplicitAny: a bent document does not fit the types of a right one.
function problemsAfter(change: (document: any) => void) {
  const document = readDocument();
  change(document);
  return upstreamProblems(document, upstream).filter((problem) => !problemsNow.includes(problem));
}

it("says where every operation, parameter, type and property comes from", () => {
  expect(problemsNow).toEqual([]);
});

it("lacks the source of a new operation", () => {
  const problems = problemsAfter(({ paths }) => {
    paths["/news"] = { get: { operationId: "getNewsUsingGET", responses: {} } };
  });
  expect(problems).toEqual([
    'UPSTREAM.md: write a section "### `getNewsUsingGET`" that says where it comes from.',
  ]);
});

it("lacks the source of a new type", () => {
  const problems = problemsAfter(({ components }) => {
    components.schemas.News = {};
  });
  expect(problems).toEqual(['UPSTREAM.md: write a section "### `News`" that says where it comes from.']);
});

it("lacks the source of a new property", () => {
  const problems = problemsAfter(({ components }) => {
    components.schemas.ErrorInfo.properties.target = {};
  });
  expect(problems).toEqual(['UPSTREAM.md: write under "ErrorInfo" where `target` comes from.']);
});

it("lacks the source of a renamed parameter, and knows one that is gone", () => {
  const problems = problemsAfter(({ components }) => {
    components.parameters.FaceId.name = "id";
  });
  expect(problems).toEqual([
    'UPSTREAM.md: write under "Parameters" where `id` comes from.',
    'UPSTREAM.md: remove `faceid` under "Parameters", as the document has no such thing.',
  ]);
});
