import { isScalar, parseDocument } from "yaml";

/** The `info.version` of an OpenAPI file, or of an Arazzo one. */
export function specVersion(text: string): string {
  return String(versionNode(text).value);
}

/** The text with another `info.version`; every other character, comments included, stays. */
export function withSpecVersion(text: string, version: string): string {
  const [start, end] = versionNode(text).range;
  return text.slice(0, start) + version + text.slice(end);
}

function versionNode(text: string) {
  const node = parseDocument(text).getIn(["info", "version"], true);
  if (!isScalar(node) || !node.range) {
    throw new Error("The file has no info.version: write `version: 0.0.0` below `info:`.");
  }
  return { value: node.value, range: node.range };
}
