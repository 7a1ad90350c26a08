/** Matches a part of an API's path between slashes: a word, or an ID, which is not longer. */
const harmless = /^[\w.-]{1,36}$/;

/** The most parts that are shown: no path of an API has more. */
const mostParts = 12;

/** Writes a path for the journal. Leaves out everything that may be an address, a token or another stray text. */
export function showPath(path: string): string {
  const parts = path.split("/", mostParts);
  return parts.map((part) => (part === "" || harmless.test(part) ? part : "…")).join("/");
}
