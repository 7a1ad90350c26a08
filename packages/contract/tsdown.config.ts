import { defineConfig } from "tsdown";

// The document, its validators and the types are bundled, so that the package depends on nothing. Prism is an optional peer.
export default defineConfig({
  entry: ["src/index.ts", "src/bin.ts"],
  format: "esm",
  dts: { resolver: "tsc" },
  target: "node20",
  platform: "node",
  fixedExtension: false,
  deps: { onlyBundle: [], alwaysBundle: [/^@idaas-face\/(common|spec|types)/] },
  inputOptions: { checks: { pluginTimings: false } },
});
