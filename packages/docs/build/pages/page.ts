/** A page of the site, as it is handed to VitePress. */
export interface SitePage {
  /** Path below the folder of the site, such as `guides/errors.md`. */
  path: string;
  title: string;
  /** A sentence that search engines and lists of pages show. */
  description: string;
  /** Markdown below the heading, with nothing left to be filled in. */
  text: string;
  /** The same as plain Markdown, where the text has components and HTML. */
  plain?: string;
  /** More of the front matter. */
  extra?: Record<string, unknown>;
  /** The file of the repository that the page comes from, or the folder if it comes from several files. */
  source: string;
}
