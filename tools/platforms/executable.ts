import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Finds the path of a program that npm brings in a package for each system. These packages are optional dependencies of a
 * package for all systems, whose own command is made by an installation script, and we run no such scripts.
 *
 * @param manifest path of the package.json of the package for all systems
 * @param file the program's path in each of the others, without `.exe`
 * @throws if none of them is installed
 */
export function executable(manifest: string, file: string): string {
  const { name, optionalDependencies } = JSON.parse(readFileSync(manifest, "utf8"));
  const systems = Object.keys(optionalDependencies);
  const { resolve } = createRequire(manifest);
  for (const system of systems) {
    try {
      const folder = dirname(resolve(`${system}/package.json`));
      return join(folder, process.platform === "win32" ? `${file}.exe` : file);
    } catch {
      // It is for another system, and was not installed.
    }
  }
  throw new Error(
    `There is no ${name} for ${process.platform} ${process.arch} here: install the dependencies, optional ones included, ` +
      `on a system that npm has it for. Those are ${systems.join(", ")}.`,
  );
}
