import { defineConfig } from "tsdown";

// What the client uses of the types is bundled, so that it depends on nothing when published.
export default defineConfig({
  entry: "src/index.ts",
  format: ["esm", "cjs"],
  dts: { resolver: "tsc" },
  target: "node20",
  platform: "neutral",
  deps: { onlyBundle: [] },
  inputOptions: { checks: { pluginTimings: false } },
  // What several parts use is one file, and not one for each set of parts: every file costs time at the first import.
  outputOptions: { codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] } },
});
