import manifest from "../package.json" with { type: "json" };

/** The version of this package. */
export const packageVersion: string = manifest.version;

/** The packages that the mock needs beside this one, as npm takes them: `name@version`. */
export const prismPackages: string[] = Object.entries(manifest.peerDependencies).map((entry) =>
  entry.join("@"),
);
