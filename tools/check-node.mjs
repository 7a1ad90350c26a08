// An old Node has to get as far as the sentence that says it is too old: nothing here is newer than Node 12.
// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know "node:".
import { readFileSync } from "fs";
import { dirname, join } from "path";
import { fileURLToPath } from "url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the process with a sentence when this Node is older than package.json allows. */
export function checkNode() {
  const range = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node;
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = range.replace(">=", "").split(".").map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(
    `This project needs Node ${range} and this is Node ${process.versions.node}: install a newer Node.`,
  );
  process.exit(1);
}
