import { parseSource } from "@idaas-face/common/source-file";
import { expect, test } from "vitest";
import { errorTable } from "../../../generate/readme/error-table.js";

const sources = [
  `/** 5xx: the server failed. */ export class ServerError extends ApiError { declare readonly name: "ServerError"; }`,
  `/** 404: nothing there. */ export class GoneError extends ApiError { declare readonly name: "GoneError"; }`,
  `/** The server refused. */ export class ApiError extends RootError { declare name: string; declare status: number; }`,
  `/** The root. */ export class RootError extends Error { declare name: string; constructor(message: string) { super(message); } }`,
].map((text) => parseSource(text));

test("the table of errors has each class after the one that it extends, and those of a status in its order", () => {
  expect(errorTable(sources).split("\n")).toEqual([
    "| class         | parent      | meaning                 | properties |",
    "| ------------- | ----------- | ----------------------- | ---------- |",
    "| `RootError`   | `Error`     | The root.               |            |",
    "| `ApiError`    | `RootError` | The server refused.     | `status`   |",
    "| `GoneError`   | `ApiError`  | 404: nothing there.     |            |",
    "| `ServerError` | `ApiError`  | 5xx: the server failed. |            |",
  ]);
});
