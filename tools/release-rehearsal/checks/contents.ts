import type { PackedPackage } from "../packed-package.js";

const largest = 1_000_000;
const required = {
  LICENSE: "publish with pnpm, which takes it from the root, or write one into the package's folder",
  "README.md": "write one into the package's folder",
};
const test = /(^|\/)(tests?|__tests__|__snapshots__)\/|\.(test|spec)(-d)?\.[cm]?[jt]sx?(\.map)?$/;

/** The tarball holds the licence and the README, and neither tests, sources that nobody asked for, secrets nor large files. */
export function contents({ manifest, files }: PackedPackage): string[] {
  const paths = files.map(({ path }) => path);
  const sourcesAreMeant = manifest.files?.some((entry) => /^(\.\/)?src(\/|$)/.test(entry)) ?? false;
  return [
    ...Object.entries(required)
      .filter(([name]) => !paths.includes(name))
      .map(([name, advice]) => `has no ${name}: ${advice}.`),
    ...files
      .filter(({ size }) => size > largest)
      .map(
        ({ path, size }) =>
          `publishes ${path} with ${size} bytes: keep a file under ${largest}, or take it out of \`files\`.`,
      ),
    ...paths
      .filter((path) => test.test(path))
      .map((path) => `publishes the test ${path}: take it out of \`files\`.`),
    ...paths
      .filter((path) => path.startsWith("src/") && !sourcesAreMeant)
      .map((path) => `publishes the source ${path}: take it out of \`files\`, or name \`src\` there.`),
    ...paths
      .filter((path) => /(^|\/)\.(env|npmrc)/.test(path))
      .map((path) => `publishes ${path}, which may hold a secret: take it out of \`files\`.`),
  ];
}
