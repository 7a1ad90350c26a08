import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The properties try many values: on a busy machine that takes longer than vitest's five seconds.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { interval: 1, timeout: 60_000 } },
    // Starting afresh for each file takes longer than the tests. So each leaves the process as it found it.
    isolate: false,
    setupFiles: ["test/support/leave-real-timers.ts"],
  },
});
