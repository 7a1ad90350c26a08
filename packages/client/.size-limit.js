import { readFileSync } from "node:fs";

/** The bench holds the client to the same. */
const { bytes } = JSON.parse(readFileSync(new URL("size-budget.json", import.meta.url), "utf8"));

/** What the client loads by `import()`, when a call needs it, does not count. */
const loadedOnDemand = {
  name: "loaded-on-demand",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind }) =>
      kind === "dynamic-import" ? { external: true } : undefined,
    );
  },
};

/** What every application gets that bundles the client. */
export default [
  {
    path: "dist/index.js",
    limit: `${bytes} B`,
    gzip: true,
    // As a script, which is what esbuild makes by itself, the bundle would lack what only the exports use.
    modifyEsbuildConfig: (config) => ({ ...config, format: "esm", plugins: [loadedOnDemand] }),
  },
];
