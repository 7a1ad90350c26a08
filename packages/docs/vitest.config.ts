import { defineConfig } from "vitest/config";

export default defineConfig({
  // Unpacking and starting a browser takes its time on a slow computer.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
});
