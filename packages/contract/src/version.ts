import manifest from "../package.json" with { type: "json" };

/** The version of this package. */
export const packageVersion: string = manifest.version;

/** What the mock needs beside this package, as npm takes it: `name@version`. */
export const prismPackages: string[] = Object.entries(manifest.peerDependencies).map((entry) =>
  entry.join("@"),
);
