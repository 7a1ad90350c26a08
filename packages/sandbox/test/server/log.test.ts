import { expect, it } from "vitest";
import { createLog } from "../../src/server/log.js";
import { StoreUnavailableError } from "../../src/store/store-unavailable-error.js";

function linesOf(level: "off" | "error" | "info", json: boolean): string[] {
  const lines: string[] = [];
  const log = createLog(level, json, (line) => lines.push(line));
  log.request(new Request("http://127.0.0.1/activate?code=x"), 200, 1.4);
  log.error(new Error("No store.", { cause: "disk full" }));
  return lines;
}

it.each([
  ["off", []],
  ["error", ["No store. (disk full)"]],
  ["info", ["GET /activate 200 1 ms", "No store. (disk full)"]],
] as const)("at the level %s it writes what belongs to it", (level, lines) => {
  expect(linesOf(level, false)).toEqual(lines);
});

it("as JSON each line is an object", () => {
  expect(linesOf("info", true).map((line) => JSON.parse(line))).toEqual([
    { level: "info", method: "GET", path: "/activate", status: 200, durationMs: 1 },
    { level: "error", message: "No store. (disk full)" },
  ]);
});

it.each([
  [new StoreUnavailableError("No store."), "No store."],
  [
    new StoreUnavailableError("No store.", { cause: new Error("disk full", { cause: new Error("EIO") }) }),
    "No store. (disk full (EIO))",
  ],
])("a failure of the store is one line, with its causes: %s", (error, line) => {
  const lines: string[] = [];
  createLog("error", false, (line) => lines.push(line)).error(error);
  expect(lines).toEqual([line]);
});

it("an error that nobody expects comes with its stack", () => {
  const lines: string[] = [];
  createLog("error", false, (line) => lines.push(line)).error(new Error("A bug."));
  expect(lines).toEqual([expect.stringMatching(/^Error: A bug\.\n +at /)]);
});
