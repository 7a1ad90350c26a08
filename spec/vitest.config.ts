import { defineConfig } from "vitest/config";

// Some tests start Redocly CLI: on a busy machine that takes longer than vitest's five seconds.
export default defineConfig({ test: { testTimeout: 300_000, hookTimeout: 300_000 } });
