import { watch } from "@idaas-face/browser";
import { connectBrowser } from "@idaas-face/browser/connect";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

export const siteUrl = inject("site");

/** A page of the browser, with its requests and its errors. */
export interface Visit {
  page: Page;
  watched: ReturnType<typeof watch>;
  /** Requests that went anywhere but to the site. */
  outside: () => string[];
  close: () => Promise<void>;
}

/**
 * Opens pages of the browser that all tests share, with the network cut: a page reaches only this machine, and every
 * request is recorded.
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser?.close());
  return async (options) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    await context.route(
      ({ protocol, hostname }) => protocol !== "file:" && hostname !== "127.0.0.1",
      (route) => route.abort("internetdisconnected"),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const watched = watch(page);
    return {
      page,
      watched,
      outside: () =>
        watched.requests.filter((url) => !url.startsWith(siteUrl) && !/^(?:data|blob):/.test(url)),
      close: () => context.close(),
    };
  };
}
