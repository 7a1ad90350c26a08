import { defineConfig } from "vitest/config";

// The properties try many values: on a busy machine that takes longer than vitest's five seconds.
export default defineConfig({ test: { testTimeout: 60_000 } });
