// Follows "Add an operation" of CONTRIBUTING.md as it is written, on a copy of the repository.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { type Copy, copyRepository } from "./copy.js";
import { steps } from "./steps.js";

const copy = await copyRepository();
try {
  const written = stepsOf(await readFile(join(copy.root, "CONTRIBUTING.md"), "utf8"));
  if (written.length !== steps.length)
    throw new Error(`CONTRIBUTING.md has ${written.length} steps, and tools/drill ${steps.length}.`);
  for (const [index, { says, write, run }] of steps.entries()) {
    if (!written[index]?.includes(says))
      throw new Error(
        `Step ${index + 1} of CONTRIBUTING.md does not say "${says}": mend it, or tools/drill.`,
      );
    console.log(`${index + 1}. ${says}`);
    await write(copy);
    for (const [folder, command] of run) carryOut(copy, folder, command);
  }
  console.log("An operation can be added as CONTRIBUTING.md says.");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await copy.remove();
}

/** The numbered steps below "Add an operation". */
function stepsOf(contributing: string): string[] {
  const [section = ""] = contributing.split("\n## Add an operation\n")[1]?.split("\n## ") ?? [];
  return section
    .split(/^\d+\. /m)
    .slice(1)
    .map((step) => step.replace(/\s+/g, " "));
}

function carryOut({ root }: Copy, folder: string, command: string): void {
  console.log(`   ${folder}: ${command}`);
  const cwd = join(root, folder);
  const PATH = [join(cwd, "node_modules/.bin"), join(root, "node_modules/.bin"), process.env.PATH].join(
    delimiter,
  );
  const env = { ...process.env, PATH, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr } = spawnSync(command, { cwd, env, shell: true, encoding: "utf8" });
  if (status === 0) return;
  throw new Error(
    `\`${command}\` in ${folder} ended with ${status}:\n${stdout.slice(-6000)}\n${stderr.slice(-3000)}`,
  );
}
