/** What a path of an API consists of between slashes: a word, or an ID, which is not longer. */
const harmless = /^[\w.-]{1,36}$/;

/** The most parts that are shown: no path of an API has more. */
const mostParts = 12;

/** A path to be shown. What may be an address, a token or anything else that does not belong there is left out. */
export function showPath(path: string): string {
  const parts = path.split("/", mostParts);
  return parts.map((part) => (part === "" || harmless.test(part) ? part : "…")).join("/");
}
