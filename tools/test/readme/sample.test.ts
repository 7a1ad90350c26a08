import { expect, test } from "vitest";
import { guardsIn, methodsIn, providesForMishaps, samplesOf } from "./sample.js";

test("the samples of a page are its blocks of TypeScript and JavaScript, with the lines on which they begin", () => {
  const page =
    "# Page\n\n```ts\nawait one();\n\ntwo();\n```\n\n```sh\nnpm test\n```\n\n```js\nthree();\n```\n";
  expect(samplesOf("README.md", page)).toEqual([
    { place: "README.md:4", language: "ts", code: "await one();\n\ntwo();\n" },
    { place: "README.md:14", language: "js", code: "three();\n" },
  ]);
});

test.each([
  ["try { await list(); } catch (error) {}", true],
  ["if (face.reconciled) show(face);", true],
  ["await faces.list(userUuid);", false],
])("whether a sample provides for mishaps: %s", (code, provides) => {
  expect(providesForMishaps(code)).toBe(provides);
});

test("the guards of a sample are those that it calls, each once", () => {
  const code = `import { isApiError } from "client"; if (isTimeoutError(error) || !isTimeoutError(other)) throw error;`;
  expect(guardsIn(code)).toEqual(["isTimeoutError"]);
});

test("the methods of a sample are those of operations, unless it replaces fetch or the client", () => {
  const code = "await faces.list(userUuid).withResponse(); text.trim();";
  expect(methodsIn(code)).toEqual(["list"]);
  expect(methodsIn(`new FaceClient({ fetch: mine }); ${code}`)).toEqual([]);
  expect(methodsIn(`const faces: Pick<FaceApi, "list"> = mine; ${code}`)).toEqual([]);
});
