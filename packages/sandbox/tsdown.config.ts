import { defineConfig } from "tsdown";

// What the sandbox uses of the description and of the types is bundled. So is what it uses of Kysely, whose hundreds of files
// take longer to load than all the rest. The others it depends on.
export default defineConfig({
  entry: ["src/index.ts", "src/core.ts", "src/bin.ts"],
  format: "esm",
  dts: { resolver: "tsc" },
  target: "node20",
  platform: "node",
  fixedExtension: false,
  deps: { onlyBundle: ["kysely"], alwaysBundle: [/^@idaas-face\/(spec|types)/, "kysely"] },
  inputOptions: { checks: { pluginTimings: false } },
});
