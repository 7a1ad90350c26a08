import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "samples/testing/vitest/*.test.ts"],
    // One browser and one server for all files.
    globalSetup: ["@idaas-face/browser/global-setup", "test/support/global-setup.ts"],
    // Unpacking and starting a browser takes its time on a slow computer.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
