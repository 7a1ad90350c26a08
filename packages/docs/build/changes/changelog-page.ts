import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentFile } from "@idaas-face/spec/document";
import type { SitePage } from "../pages/page.js";
import { repositoryRoot } from "../paths.js";
import { waitingChanges } from "./changesets.js";
import { fileChanges } from "./file-changes.js";
import { releasesOfFile } from "./releases.js";

const packages = ["client", "sandbox", "types"];

/** Makes the page of changes: of the packages, and of the OpenAPI document. */
export async function changelogPage(): Promise<SitePage> {
  return {
    path: "changelog.md",
    title: "Changelog",
    description:
      "The changes of the next release, the changes before it, and the differences of the OpenAPI document between releases.",
    text: [await waiting(), ...packages.map(released), await ofFile()].filter(Boolean).join("\n\n"),
    extra: { sidebar: false },
    source: ".changeset",
  };
}

async function waiting(): Promise<string> {
  const changes = await waitingChanges();
  const names = [...new Set(changes.flatMap(({ bumps }) => Object.keys(bumps)))].sort();
  const entries = names.map((name) => {
    const texts = changes.filter(({ bumps }) => name in bumps).map(({ text }) => asListItem(text));
    return `### ${name}\n\n${texts.join("\n")}`;
  });
  return ["## Not released yet", ...(entries.length > 0 ? entries : ["Nothing waits."])].join("\n\n");
}

function asListItem(text: string): string {
  return `- ${text.replace(/\n(?=.)/g, "\n  ")}`;
}

/** The changelog of a package, one level deeper. */
function released(name: string): string {
  const file = join(repositoryRoot, "packages", name, "CHANGELOG.md");
  return existsSync(file) ? readFileSync(file, "utf8").replace(/^#/gm, "##").trim() : "";
}

async function ofFile(): Promise<string> {
  const releases = await releasesOfFile();
  const files = [{ version: "not released yet", file: documentFile }, ...releases];
  const parts: string[] = [];
  for (const [index, { version, file }] of files.entries()) {
    const before = files[index + 1];
    if (before)
      parts.push(`### ${version}, after ${before.version}\n\n${await fileChanges(before.file, file)}`);
  }
  return [
    "## The OpenAPI document",
    ...(parts.length > 0 ? parts : ["There is no release to compare it with yet."]),
  ].join("\n\n");
}
