import { join } from "node:path";
import { dependencyRanges } from "./checks/dependency-ranges.js";
import { problemsOf } from "./checks/index.js";
import { Consumer, UseError } from "./consumer.js";
import { download } from "./download.js";
import { unresolvable } from "./resolvable.js";
import type { CommandOptions } from "./run-command.js";
import { usesOf } from "./uses/index.js";
import type { WorkspacePackage } from "./workspace.js";

/** Checks what the registry has of a package, installs it in an empty project, and uses it. Returns what must change. */
export async function tryPackage(
  one: WorkspacePackage,
  registry: string,
  folder: string,
  options: Omit<CommandOptions, "cwd">,
  print: (line: string) => void,
): Promise<string[]> {
  const packed = await download(registry, one, { ...options, cwd: join(folder, "downloads") });
  const problems = problemsOf(packed);
  if (dependencyRanges(packed).length === 0)
    problems.push(...(await unresolvable(packed, { ...options, cwd: folder })));
  if (problems.length > 0) return problems;

  const { version, files } = packed;
  const { name } = one;
  const done: string[] = [];
  try {
    const consumer = await Consumer.make({ ...options, cwd: join(folder, "consumers", one.directory) });
    await consumer.install(name);
    for (const use of usesOf(name)) {
      await use.run(consumer, packed);
      done.push(use.what);
    }
  } catch (error) {
    if (error instanceof UseError) return [`${name}: ${error.message}`];
    throw error;
  }
  const size = files.reduce((sum, file) => sum + file.size, 0);
  print(`${name} ${version}, ${files.length} files, ${Math.round(size / 1000)} kB: ${done.join("; ")}.`);
  return [];
}
