import { defineConfig } from "@playwright/test";

const { BROWSER_ENDPOINT } = process.env;

export default defineConfig({
  // A busy computer takes its time.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // A browser that is running already; without it, Playwright starts the one that it has installed.
  use: BROWSER_ENDPOINT ? { connectOptions: { wsEndpoint: BROWSER_ENDPOINT } } : {},
});
