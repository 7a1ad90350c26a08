import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "samples/{contract,testing/vitest}/*.test.ts"],
    // One browser and one server for all files.
    globalSetup: ["@idaas-face/browser/global-setup", "test/support/global-setup.ts"],
    // Unpacking and starting a browser takes its time on a slow computer.
    // The files share the modules that they load: the compiler alone takes seconds.
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
  },
});
