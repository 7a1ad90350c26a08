import type { Change } from "./diff.js";

/** Properties of an operation that callers or the client rely on, and that redocly knows nothing of. */
const ownMembers = ["x-permission", "x-retry", "x-client-method"];

/** Says why a change is breaking although redocly's rules let it pass, or `undefined` if it is not. */
export function ownVerdict({ path, property = "", base, revision }: Change): string | undefined {
  if (ownMembers.includes(property)) {
    const [from, to] = [base, revision].map((side) => quoted(side?.value));
    return `\`${property}\` of operation \`${operationAt(path)}\` changed from ${from} to ${to}.`;
  }
  if (property === "enum") {
    // Redocly forgives a response that lacks a value, but code that names the value no longer compiles.
    const lost = without(valuesOf(base?.value), valuesOf(revision?.value));
    if (lost.length > 0) return `Enum lost values: ${lost.map(quoted).join(", ")}.`;
  }
  if (property === "x-terminal") {
    // A caller that waits for a face takes a terminal status for the end of the wait.
    const [from, to] = [base, revision].map((side) => valuesOf(side?.value));
    const moved = [...without(from, to), ...without(to, from)];
    if (moved.length > 0) return `Values became terminal, or no longer are: ${moved.map(quoted).join(", ")}.`;
  }
  return undefined;
}

function without(values: unknown[] = [], others: unknown[] = []): unknown[] {
  return values.filter((value) => !others.includes(value));
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
