import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { faceStatuses, operationTable } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { handWritten } from "../../build/paths.js";

const pages = readdirSync(handWritten, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => ({ file, text: readFileSync(join(handWritten, file), "utf8") }));

const documented = new Set<number>(Object.values(operationTable).flatMap(({ statuses }) => statuses));
const paths = Object.values(operationTable).map(({ path }) => path);

describe.each(pages)("$file", ({ text }) => {
  it("has no permission and no path that is typed by hand", () => {
    expect(text).not.toMatch(/\b(?:FACE|USERS):[A-Z]/);
    for (const path of paths) expect(text).not.toContain(path);
  });

  it("speaks of no face status and no HTTP status that the file does not have", () => {
    const statuses = [...text.matchAll(/`([A-Z]{3,})`/g)].map(([, name]) => name);
    expect(statuses.filter((name) => !faceStatuses.some((status) => status === name))).toEqual([]);
    const numbers = [...text.matchAll(/\b([2-5]\d\d)\b(?! px| kB| ms)/g)].map(([, number]) => Number(number));
    expect(numbers.filter((number) => !documented.has(number))).toEqual([]);
  });
});
