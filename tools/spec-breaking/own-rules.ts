import type { Change } from "./diff.js";

/** Members of an operation that callers or the client rely on, and that redocly knows nothing of. */
const ownMembers = ["x-permission", "x-retry", "x-client-method"];

/** Why a change that redocly's rules let pass is breaking all the same; undefined where it is not. */
export function ownVerdict({ path, property = "", base, revision }: Change): string | undefined {
  if (ownMembers.includes(property)) {
    const [from, to] = [base, revision].map((side) => quoted(side?.value));
    return `\`${property}\` of operation \`${operationAt(path)}\` changed from ${from} to ${to}.`;
  }
  if (property === "enum") {
    // Redocly forgives an answer that lacks a value, but code that names the value no longer compiles.
    const lost = valuesOf(base?.value).filter((value) => !valuesOf(revision?.value).includes(value));
    if (lost.length > 0) return `Enum lost values: ${lost.map(quoted).join(", ")}.`;
  }
  return undefined;
}

/** `#/paths/~1things/get` -> `GET /things` */
function operationAt(path: string): string {
  const [route = "", method = ""] = path.split("/").slice(-2);
  return `${method.toUpperCase()} ${route.replaceAll("~1", "/").replaceAll("~0", "~")}`;
}

function valuesOf(list: unknown): unknown[] {
  return Array.isArray(list) ? list : [];
}

function quoted(value: unknown): string {
  return value === undefined ? "nothing" : `'${value}'`;
}
