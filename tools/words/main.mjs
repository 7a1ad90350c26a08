// Finds wordings that CONTRIBUTING.md rules out, in pages, components, comments, messages and names of tests: a part of `npm run lint`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow } from "./files.mjs";
import { findings } from "./findings.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const endings = /\.(?:md|yaml|html|css|vue|tsx?|mjs|js)$/;
// Generated, or kept as it was released.
const kept = /\.gen\.ts$|(?:^|\/)CHANGELOG\.md$|^pnpm-lock\.yaml$|^spec\/releases\//;
// They name the wordings.
const own = /^tools\/(?:test\/)?words\//;

const files = filesBelow(root).filter((path) => endings.test(path) && !kept.test(path) && !own.test(path));
const found = files.flatMap((path) => findings(path, readFileSync(join(root, path), "utf8")));
for (const line of found) console.error(line);
if (found.length > 0) {
  console.error('See "Language" in CONTRIBUTING.md.');
  process.exitCode = 1;
}
