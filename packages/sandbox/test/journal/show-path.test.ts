import { operationTable } from "@idaas-face/types";
import { expect, it } from "vitest";
import { showPath } from "../../src/journal/show-path.js";
import { demoUsers } from "../../src/seed/demo.js";

it("a path of words and IDs is shown as it is", () => {
  const path = operationTable.getUserFaceSettingsUsingGET.path.replace("{userid}", demoUsers.ada.id);
  expect(showPath(path)).toBe(path);
});

it.each([
  ["an e-mail address", "/users/ada@example.com/faces", "/users/…/faces"],
  ["an e-mail address, percent-encoded", "/users/ada%40example.com/faces", "/users/…/faces"],
  ["a token", `/face/${"x".repeat(43)}`, "/face/…"],
  ["more parts than any path has", "/a".repeat(5000), "/a".repeat(11)],
])("%s in it is left out", (_, path, shown) => {
  expect(showPath(path)).toBe(shown);
});
