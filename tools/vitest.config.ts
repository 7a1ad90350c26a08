import { configDefaults, defineConfig } from "vitest/config";

// Many tests start programs: on a busy machine that takes longer than vitest's five seconds.
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };
const ofPackages = "test/packages/**/*.test.ts";

// The bench and the browser are packages of their own, with their own tests; Jest runs those of the platforms' applications.
const elsewhere = ["bench/**", "browser/**", "platforms/apps/**", "test/packages/consumer/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "packages",
          include: [ofPackages],
          exclude: [...configDefaults.exclude, ...elsewhere],
          globalSetup: "test/packages/install-client.ts",
          ...patience,
        },
      },
      {
        test: {
          name: "tools",
          exclude: [...configDefaults.exclude, ...elsewhere, ofPackages],
          ...patience,
        },
      },
    ],
  },
});
