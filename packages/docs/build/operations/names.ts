import { code } from "@idaas-face/common/markdown-table";
import type { Operation } from "@idaas-face/spec/operations";

/** Names a method of the vendor's Python client: that of the Java client, in the way of Python. */
export function pythonName(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}

/** Names the variable in which a sample keeps an identifier, in the case of TypeScript. */
export function typeScriptName(parameter: string): string {
  return parameter.replace(/id$/, "Id");
}

/** Fills the values of its parameters into a path. */
export function filledPath({ path }: Pick<Operation, "path">, values: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
}

/** Writes the name of a class as code, with the article before it. */
export function withArticle(className: string): string {
  return `${/^[AEIOU]/.test(className) ? "an" : "a"} ${code(className)}`;
}
