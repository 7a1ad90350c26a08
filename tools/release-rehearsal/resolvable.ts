import { dependenciesOf } from "./checks/dependency-ranges.js";
import type { PackedPackage } from "./packed-package.js";
import { CommandError, type CommandOptions, runCommand } from "./run-command.js";

/** A sentence about each dependency of a package of which the registry has no version in the range. */
export async function unresolvable({ manifest }: PackedPackage, options: CommandOptions): Promise<string[]> {
  const problems = await Promise.all(
    dependenciesOf(manifest).map(async ({ field, name, range }) => {
      if (await hasVersion(`${name}@${range}`, options)) return [];
      return [
        `${manifest.name} asks for ${name}@${range} in \`${field}\`, which the registry does not have: publish it, or ask for a version that is there.`,
      ];
    }),
  );
  return problems.flat();
}

async function hasVersion(wanted: string, options: CommandOptions): Promise<boolean> {
  try {
    return (await runCommand("npm", ["view", wanted, "version"], options)).trim() !== "";
  } catch (error) {
    // A range without a version, a name without a package, or a range that npm cannot read.
    if (error instanceof CommandError && /\b(E404|ETARGET|EUNSUPPORTEDPROTOCOL)\b/.test(error.output))
      return false;
    throw error;
  }
}
