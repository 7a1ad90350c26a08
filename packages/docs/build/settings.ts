/** Where the repository can be read. */
export const repositoryUrl = "https://github.com/idaas-face/idaas-face";

/**
 * The path below which the site is served, with a slash at both ends. GitHub Pages serves that of a project below the name
 * of its repository.
 *
 * @throws where `DOCS_BASE` is no such path
 */
export function basePath(env: NodeJS.ProcessEnv = process.env): string {
  const path = env.DOCS_BASE || "/idaas-face/";
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path))
    throw new Error(
      `DOCS_BASE is "${path}": it has to begin and end with a slash, such as / or /idaas-face/.`,
    );
  return path;
}
