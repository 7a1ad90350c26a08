/** The public address of the repository. */
export const repositoryUrl = "https://github.com/idaas-face/idaas-face";

/**
 * Returns the path below which the site is served, with a slash at both ends. GitHub Pages serves the site of a project below
 * the name of its repository.
 *
 * @throws if `DOCS_BASE` is not such a path
 */
export function basePath(env: NodeJS.ProcessEnv = process.env): string {
  const path = env.DOCS_BASE || "/idaas-face/";
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path))
    throw new Error(
      `DOCS_BASE is "${path}": it has to begin and end with a slash, such as / or /idaas-face/.`,
    );
  return path;
}

/**
 * Returns the public address of the server that the site is published on, such as `https://docs.example.com`, without the base
 * path. Without it, the pages have no canonical address and there is no sitemap: both need whole addresses.
 *
 * @throws if `DOCS_URL` is not such an address
 */
export function publicOrigin(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { DOCS_URL: given } = env;
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash)
    throw new Error(
      `DOCS_URL is "${given}": it must be the address of a server without a path, such as https://docs.example.com.`,
    );
  return url.origin;
}
