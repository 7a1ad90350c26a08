import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../paths.js";
import type { SitePage } from "./page.js";

/** Makes the page of sources from the table of the OpenAPI document's maintainers. */
export function upstreamPage(): SitePage {
  const markdown = readFileSync(join(repositoryRoot, "spec/UPSTREAM.md"), "utf8");
  return {
    path: "guides/upstream.md",
    title: "Where each fact comes from",
    description:
      "What the vendor states about the Face API, what was observed, and every assumption by name.",
    text: markdown.replace(/^# .*\n/, "").trim(),
    source: "spec/UPSTREAM.md",
  };
}
