import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as client from "@idaas-face/client";
import { expect, test } from "vitest";
import { clientReadmePath, clientSources } from "../../generate/readme/client-readme.js";
import { pages } from "./pages.js";

const readme = pages().find(({ path }) => path === clientReadmePath)?.text ?? "";
const [section = ""] = (readme.split("\n## Troubleshooting\n")[1] ?? "").split("\n## ");
const sources = readdirSync(clientSources, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(join(clientSources, path), "utf8"))
  .join("\n");

const seen = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, text = ""]) => text);

test("the troubleshooting table is found", () => {
  expect(seen.length).toBeGreaterThan(5);
});

test.each(seen)("the client has what the troubleshooting table says one sees: %s", (text) => {
  const isClass = Object.keys(client).includes(text);
  // An ellipsis in the table replaces the words that change from call to call.
  const isMessage = text.split("…").every((part) => sources.includes(part));
  expect(isClass || isMessage).toBe(true);
});
