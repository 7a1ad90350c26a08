import { withBase } from "vitepress";

/**
 * A policy holds for what the browser has loaded, not for what the router shows afterwards: the page that may ask a sandbox of
 * the reader's has to be loaded as a page.
 *
 * @returns `false` where the router shall leave it to the browser
 */
export function loadWithItsPolicy(to: string): boolean | undefined {
  const isTryIt = (path: string) => path.replace(/\.html$/, "") === withBase("/try");
  const { pathname } = new URL(to, location.href);
  if (!isTryIt(pathname) || isTryIt(location.pathname)) return undefined;
  location.assign(to);
  return false;
}
