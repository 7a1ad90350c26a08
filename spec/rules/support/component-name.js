/** @import { Location } from "./redocly.js" */

/**
 * The name that a schema has, or gets from its file when the document is bundled; undefined for a schema that
 * stands inside another node.
 *
 * @param {Location} location
 * @returns {string | undefined}
 */
export function componentName({ source, pointer }) {
  if (pointer === "#/") return /([^/\\]+)\.\w+$/.exec(source.absoluteRef)?.[1];
  return /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
}
