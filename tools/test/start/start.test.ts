import { bundledDocument } from "@idaas-face/contract";
import { operations } from "@idaas-face/types";
import { expect, it } from "vitest";
import { start } from "../../start/start.js";

it("fails with the client's own error when a call fails, and shows which call it was", async () => {
  const document = structuredClone(await bundledDocument());
  delete document.paths[operations.getFacesUsingGET.path];
  const lines: string[] = [];
  const surroundings = {
    document,
    print: (line: string) => lines.push(line),
    style: (_: unknown, text: string) => text,
  };
  await expect(start({ port: 0, once: true }, surroundings)).rejects.toMatchObject({ status: 404 });
  expect(lines.at(-1)).toMatch(/^ {2}GET .*\/faces +404 {2}failed$/);
});
