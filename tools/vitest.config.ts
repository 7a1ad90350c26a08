import { configDefaults, defineConfig } from "vitest/config";

// Many tests start programs: on a busy machine that takes longer than vitest's five seconds.
// The bench and the browser are packages of their own, with their own tests; Jest runs those of the platforms' applications.
const exclude = [
  ...configDefaults.exclude,
  "bench/**",
  "browser/**",
  "platforms/apps/**",
  "test/packages/consumer/**",
];
export default defineConfig({ test: { exclude, testTimeout: 300_000, hookTimeout: 300_000 } });
