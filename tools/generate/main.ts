import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocument } from "@idaas-face/spec/document";
import { driftReport } from "./check.js";
import { outputs } from "./outputs.js";
import { repositoryRoot } from "./repository-root.js";

const document = readDocument();
const files = await Promise.all(
  outputs.map(async (output) => ({ path: output.path, content: await output.render(document) })),
);

if (process.argv.includes("--check")) {
  const report = await driftReport(repositoryRoot, files);
  if (report) {
    console.error(report);
    process.exitCode = 1;
  }
} else {
  for (const { path, content } of files) await writeFile(join(repositoryRoot, path), content);
  console.log(`Wrote ${files.map(({ path }) => path).join(", ")}.`);
}
