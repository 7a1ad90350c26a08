import { operationTable } from "@idaas-face/types";
import { expect, it } from "vitest";
import { showPath } from "../../src/journal/show-path.js";
import { demoUsers } from "../../src/seed/demo.js";

const listPath = operationTable.getFacesUsingGET.path;

it.each([
  operationTable.getUserFaceSettingsUsingGET.path.replace("{userid}", demoUsers.ada.id),
  `/_sandbox/faces/${demoUsers.ada.id}/status`,
  "/activate",
  "/dashboard.js",
  "/openapi.yaml",
  "/",
])("the path %s of the sandbox is shown as it is", (path) => {
  expect(showPath(path)).toBe(path);
});

it.each([
  ["a login name", listPath.replace("{userid}", "ada.lovelace"), listPath.replace("{userid}", "…")],
  ["a login name like a file", listPath.replace("{userid}", "ada.js"), listPath.replace("{userid}", "…")],
  ["a short secret", "/api/hunter2", "/api/…"],
  ["an e-mail address", "/users/ada@example.com/faces", "/users/…/faces"],
  ["an e-mail address, percent-encoded", "/users/ada%40example.com/faces", "/users/…/faces"],
  ["a token", `/faces/${"x".repeat(43)}`, "/faces/…"],
  ["more parts than any path has", "/faces".repeat(5000), "/faces".repeat(11)],
])("%s in it is left out", (_, path, shown) => {
  expect(showPath(path)).toBe(shown);
});
