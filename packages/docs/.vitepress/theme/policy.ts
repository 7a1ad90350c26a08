import { withBase } from "vitepress";

/**
 * Loads the page Try it as a whole page. A policy holds for the page that the browser has loaded, not for the one that the
 * router shows afterwards, and this page has one that allows requests to a sandbox of the reader's.
 *
 * @returns `false` if the router must leave it to the browser
 */
export function loadWithItsPolicy(to: string): boolean | undefined {
  const isTryIt = (path: string) => path.replace(/\.html$/, "") === withBase("/try");
  const { pathname } = new URL(to, location.href);
  if (!isTryIt(pathname) || isTryIt(location.pathname)) return undefined;
  location.assign(to);
  return false;
}
