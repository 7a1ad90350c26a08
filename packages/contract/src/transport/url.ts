import type { LocatedOperation } from "@idaas-face/spec/operations";

/** The address of an operation below the URL of a target. */
export function operationUrl(
  target: URL,
  { path, pathParameters }: Pick<LocatedOperation, "path" | "pathParameters">,
  values: Record<string, string>,
): string {
  const filled = pathParameters.reduce((rest, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The path parameter ${name} has no value.`);
    return rest.replace(`{${name}}`, encodeURIComponent(value));
  }, path);
  return target.origin + target.pathname.replace(/\/+$/, "") + filled;
}
