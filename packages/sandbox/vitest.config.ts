import { defineConfig } from "vitest/config";

const onPostgres = ["test/**/postgres/**/*.test.ts"];

// Some tests start programs: on a busy machine that takes longer than vitest's five seconds.
const test = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...test, name: "sandbox", exclude: [...onPostgres, "**/node_modules/**"] } },
      {
        test: {
          ...test,
          name: "postgres",
          include: onPostgres,
          globalSetup: "test/support/postgres/global-setup.ts",
        },
      },
    ],
  },
});
