import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A module as the compiler reads it, types unresolved: enough for names, docstrings and the text of types. */
export function parseSource(text: string, name = "source.ts"): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

export function readSource(path: string): ts.SourceFile {
  return parseSource(readFileSync(path, "utf8"), path);
}

/** The files whose declarations a module exports as its own. */
export function reexportedFiles({ fileName, statements }: ts.SourceFile): string[] {
  return statements.filter(ts.isExportDeclaration).flatMap(({ moduleSpecifier }) => {
    const path = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
    return path ? [join(dirname(fileName), path.replace(/\.js$/, ".ts"))] : [];
  });
}

/** The interface of that name. */
export function interfaceOf(source: ts.SourceFile, name: string): ts.InterfaceDeclaration {
  return found(source.statements.filter(ts.isInterfaceDeclaration), name, source);
}

/** The class of that name. */
export function classOf(source: ts.SourceFile, name: string): ts.ClassDeclaration {
  return found(source.statements.filter(ts.isClassDeclaration), name, source);
}

/** The properties of an interface, which a reader sets or gets. */
export function propertiesOf(declaration: ts.InterfaceDeclaration): ts.PropertySignature[] {
  return declaration.members.filter(ts.isPropertySignature);
}

function found<T extends ts.DeclarationStatement>(
  declarations: T[],
  name: string,
  { fileName }: ts.SourceFile,
): T {
  const declaration = declarations.find((each) => each.name?.getText() === name);
  if (!declaration) throw new Error(`${fileName} declares no ${name}: name the file that does.`);
  return declaration;
}
