import { docstring } from "@idaas-face/common/docstring";
import { code, markdownTable } from "@idaas-face/common/markdown-table";
import ts from "typescript";

/** The error classes that some modules declare, each after the class that it extends. */
export function errorTable(sources: readonly ts.SourceFile[]): string {
  const classes = sources.flatMap(({ statements }) => statements.filter(ts.isClassDeclaration));
  return markdownTable(
    ["class", "parent", "meaning", "properties"],
    below("Error", classes).map((each) => [
      code(nameOf(each)),
      code(parentOf(each)),
      docstring(each),
      ownMembers(each).map(code).join(", "),
    ]),
    { pad: "end" },
  );
}

/** The classes that extend `parent`, each followed by those that extend it. Those of a status are in its order. */
function below(parent: string, classes: ts.ClassDeclaration[]): ts.ClassDeclaration[] {
  return classes
    .filter((each) => parentOf(each) === parent)
    .sort((a, b) => statusOf(a).localeCompare(statusOf(b)))
    .flatMap((each) => [each, ...below(nameOf(each), classes)]);
}

/** The HTTP status that the docstring begins with, such as `5xx`, or nothing. */
function statusOf(declaration: ts.ClassDeclaration): string {
  return /^\d\w+(?=:)/.exec(docstring(declaration))?.[0] ?? "";
}

function nameOf({ name }: ts.ClassDeclaration): string {
  return name?.text ?? "";
}

function parentOf({ heritageClauses }: ts.ClassDeclaration): string {
  return heritageClauses?.[0]?.types[0]?.getText() ?? "";
}

/** Lists the properties that the class declares itself, without its name. */
function ownMembers({ members }: ts.ClassDeclaration): string[] {
  return members
    .filter(ts.isPropertyDeclaration)
    .map(({ name }) => name.getText())
    .filter((name) => name !== "name");
}
