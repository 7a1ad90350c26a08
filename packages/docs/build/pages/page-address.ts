import { basePath } from "../settings.js";

/**
 * Returns the path at which a page is read, below the server.
 *
 * @param path the path of its Markdown, such as `guides/errors.md`
 */
export function pageAddress(path: string): string {
  return basePath() + path.replace(/(?:^|(?<=\/))index\.md$|\.md$/, "");
}
