import { readFileSync } from "node:fs";

/** The bench holds the client to the same. */
const { bytes } = JSON.parse(readFileSync(new URL("size-budget.json", import.meta.url), "utf8"));

/** Leaves out the validators, the only code that the client loads by `import()`: few need them. */
const withoutValidators = {
  name: "without-validators",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind }) =>
      kind === "dynamic-import" ? { external: true } : undefined,
    );
  },
};

/** All code of the client but the validators, with openapi-fetch: every application that bundles the client gets it. */
export default [
  {
    path: "dist/index.js",
    limit: `${bytes} B`,
    gzip: true,
    // As a script, which is what esbuild makes by itself, the bundle would lack what only the exports use.
    modifyEsbuildConfig: (config) => ({ ...config, format: "esm", plugins: [withoutValidators] }),
  },
];
