import { defineConfig } from "tsdown";

// Types and table are bundled, so that openapi-fetch is the only dependency of the published package.
export default defineConfig({
  entry: "src/index.ts",
  format: ["esm", "cjs"],
  dts: { resolver: "tsc" },
  target: "node20",
  platform: "neutral",
  deps: { onlyBundle: [] },
  // The types carry the docstrings. Without them here, an import takes less time.
  outputOptions: { comments: { jsdoc: false } },
  inputOptions: { checks: { pluginTimings: false } },
});
