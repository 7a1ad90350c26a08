import { defineConfig } from "tsdown";

// What the sandbox uses of the description and of the types is bundled. What it needs of others it depends on.
export default defineConfig({
  entry: "src/core.ts",
  format: "esm",
  dts: { resolver: "tsc" },
  target: "node20",
  platform: "neutral",
  deps: { onlyBundle: [], alwaysBundle: [/^@idaas-face\/(spec|types)/] },
  inputOptions: { checks: { pluginTimings: false } },
});
