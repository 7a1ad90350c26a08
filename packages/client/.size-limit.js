/**
 * What the client loads only when it needs it does not count: files of this name, and only when they are loaded by
 * `import()`. The same file imported at once counts.
 */
const loadedOnDemand = {
  name: "loaded-on-demand",
  setup(build) {
    build.onResolve({ filter: /^\.\/answer-problems.*\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { external: true } : undefined,
    );
  },
};

/** The whole client, as an application that bundles it gets it. */
export default [
  {
    path: "dist/index.js",
    limit: "8 kB",
    gzip: true,
    // As a script, which is what esbuild makes by itself, the bundle would lack what only the exports use.
    modifyEsbuildConfig: (config) => ({ ...config, format: "esm", plugins: [loadedOnDemand] }),
  },
];
