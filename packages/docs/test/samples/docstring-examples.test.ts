import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { distFolder } from "../../build/paths.js";
import { compile, packageFolder } from "../support/compile.js";
import { useSandboxClient } from "../support/sandbox-client.js";

const folderOfPages = join(distFolder, "sdk");
const examples = readdirSync(folderOfPages, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .flatMap((file) => {
    const text = readFileSync(join(folderOfPages, file), "utf8");
    return [...text.matchAll(/^(?:#+ Example|\*\*Example\*\*)\n\n```ts\n(.*?)^```$/gms)].map(
      ([, code = ""]) => ({ file, code }),
    );
  });

/** The variables that the examples use without a declaration. */
const surroundings = (code: string) => `import { type FaceApi, FaceClient } from "@idaas-face/client";
interface Given {
  faces: FaceClient; baseUrl: string; applicationId: string; sharedSecret: string;
  userUuid: string; faceId: string; signal: AbortSignal;
}
export async function example(given: Given) {
  const { faces, baseUrl, applicationId, sharedSecret, userUuid, faceId, signal } = given;
  {
${code}
  }
}
`;

const parts = useSandboxClient();
let folder: string;
let complaints: Map<string, string[]>;

const fileOf = (index: number) => join(folder, `example-${index}.ts`);
beforeAll(async () => {
  folder = await mkdtemp(join(packageFolder, ".samples-"));
  for (const [index, { code }] of examples.entries()) await writeFile(fileOf(index), surroundings(code));
  complaints = compile(examples.map((_, index) => fileOf(index)));
});
afterAll(() => rm(folder, { recursive: true }));

test("the docstrings have examples", () => {
  expect(examples.length).toBeGreaterThan(2);
});

describe.each(examples.map((one, index) => ({ ...one, index })))(
  "example $index of $file",
  ({ code, index }) => {
    test("compiles and runs against the sandbox", async () => {
      const { sandbox, faces } = parts;
      const { url: baseUrl, credentials, users } = sandbox;
      const [face] = await faces.list(users.hasFace.id);
      const userUuid = code.includes(".create(") ? users.ada.id : users.hasFace.id;
      const signal = new AbortController().signal;
      expect(complaints.get(fileOf(index))).toEqual([]);
      const { example } = await import(fileOf(index));
      await example({ faces, baseUrl, ...credentials, userUuid, faceId: face?.id, signal });
    });
  },
);
