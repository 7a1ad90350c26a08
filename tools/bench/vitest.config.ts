import { defineConfig } from "vitest/config";

// Some tests generate a client and start programs: on a busy machine that takes longer than vitest's five seconds.
export default defineConfig({ test: { testTimeout: 300_000, hookTimeout: 300_000 } });
