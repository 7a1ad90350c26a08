import type { Page } from "playwright-core";

/** Collects what `page` requests, what of it fails and what it complains about, from now on. */
export function watch(page: Page): { requests: string[]; failures: string[]; errors: string[] } {
  const watched = { requests: [] as string[], failures: [] as string[], errors: [] as string[] };
  page.on("request", (request) => watched.requests.push(request.url()));
  page.on("requestfailed", (request) => watched.failures.push(request.url()));
  page.on("pageerror", (error) => watched.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") watched.errors.push(message.text());
  });
  return watched;
}
