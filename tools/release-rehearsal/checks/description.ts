import type { PackedPackage } from "../packed-package.js";

/** The package.json says under which licence the package is, and where its source is. */
export function description({ directory, manifest }: PackedPackage): string[] {
  const { license, repository } = manifest;
  const problems = [];
  if (license !== "MIT") {
    problems.push(`has the licence ${license ?? "of nobody"}: write \`"license": "MIT"\`, as in LICENSE.`);
  }
  if (!repository?.url) {
    problems.push("has no `repository.url`: npm needs it to say where the package comes from.");
  }
  if (repository?.directory !== directory) {
    problems.push(
      `has ${repository?.directory ?? "nothing"} in \`repository.directory\`: write \`"directory": "${directory}"\`.`,
    );
  }
  return problems;
}
