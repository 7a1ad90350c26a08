import { defineConfig } from "vitest/config";

// Prism takes seconds to load on a slow machine: the test files share one copy of it, and the first waits for it.
export default defineConfig({ test: { isolate: false, testTimeout: 300_000, hookTimeout: 300_000 } });
