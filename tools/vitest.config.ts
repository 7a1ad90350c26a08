import { configDefaults, defineConfig } from "vitest/config";

// Many tests start programs: on a busy machine that takes longer than vitest's five seconds.
// The bench is a package of its own, with its own tests.
const exclude = [...configDefaults.exclude, "bench/**"];
export default defineConfig({ test: { exclude, testTimeout: 60_000, hookTimeout: 60_000 } });
