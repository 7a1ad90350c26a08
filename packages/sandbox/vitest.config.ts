import { defineConfig } from "vitest/config";

const onPostgres = ["test/**/postgres/**/*.test.ts"];
const inBrowser = ["test/browser/**/*.test.ts"];

const test = {
  // Some tests start programs: on a busy machine that takes longer than vitest's five seconds.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  // A process for many files: loading what they import takes longer than most of the tests.
  isolate: false,
  // Most of the slow tests wait: for a process, a browser or the disk.
  maxWorkers: "100%",
};

// Tests that need a PostgreSQL or a browser share one, which takes seconds to start. The others do not wait for it.
export default defineConfig({
  test: {
    teardownTimeout: 60_000,
    projects: [
      { test: { ...test, name: "sandbox", exclude: [...onPostgres, ...inBrowser, "**/node_modules/**"] } },
      {
        test: {
          ...test,
          name: "postgres",
          include: onPostgres,
          globalSetup: "test/support/postgres/global-setup.ts",
        },
      },
      {
        test: {
          ...test,
          name: "browser",
          include: inBrowser,
          globalSetup: "@idaas-face/browser/global-setup",
        },
      },
    ],
  },
});
