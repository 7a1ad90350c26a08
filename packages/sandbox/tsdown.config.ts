import { defineConfig, type UserConfig } from "tsdown";

// Bundles the parts of the description and of the types that the sandbox uses. Also bundles the parts of Kysely that it uses,
// because Kysely's hundreds of files take longer to load than all the rest. The other packages are dependencies.
const common: UserConfig = {
  dts: { resolver: "tsc" },
  target: "node20",
  platform: "node",
  fixedExtension: false,
  inputOptions: { checks: { pluginTimings: false } },
};
const bundled = [/^@idaas-face\/(common|spec|types)/, "kysely"];

export default defineConfig([
  {
    ...common,
    entry: ["src/index.ts", "src/core.ts", "src/bin.ts"],
    format: "esm",
    deps: { onlyBundle: ["kysely"], alwaysBundle: bundled },
  },
  {
    ...common,
    entry: ["src/index.ts", "src/core.ts"],
    format: "cjs",
    // An ES module only, which CommonJS cannot require in Node 20 or in Jest.
    deps: { onlyBundle: ["kysely", "@noble/hashes"], alwaysBundle: [...bundled, /^@noble\/hashes/] },
    // Jest refuses `import()` in CommonJS.
    outputOptions: { dynamicImportInCjs: false },
  },
]);
