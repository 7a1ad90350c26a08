import { summary } from "@idaas-face/common/docstring";
import { code, markdownTable } from "@idaas-face/common/markdown-table";
import type { Operation } from "@idaas-face/spec/operations";
import ts from "typescript";

/** The client's own reaction to a lost response, by the retry class of the operation. */
const afterLoss: Record<Operation["retry"], string> = {
  safe: "retries",
  idempotent: "retries",
  reconcile: "lists, then decides",
  never: "never retries",
};

/** The public methods of the client, with what the file says of the operations that they call. */
export function methodTable(client: ts.ClassDeclaration, operations: readonly Operation[]): string {
  const methods = client.members.filter(ts.isMethodDeclaration).filter(isPublic);
  return markdownTable(
    ["method", "result", "description", "permission", "after a lost response"],
    methods.map((method) => {
      const name = method.name.getText();
      const operation = operations.find(({ clientMethod }) => clientMethod === name);
      return [
        code(`${name}(${method.parameters.map(parameter).join(", ")})`),
        given(method),
        (ts.getJSDocDeprecatedTag(method) ? "Deprecated. " : "") + summary(method),
        operation?.permission ? code(operation.permission) : "",
        operation ? retryOf(operation) : "",
      ];
    }),
    { pad: "end" },
  );
}

function retryOf({ retry, retryNeeds }: Operation): string {
  if (retryNeeds.length === 0) return afterLoss[retry];
  return `${afterLoss[retry]} with ${retryNeeds.map(code).join(" and ")}, else ${afterLoss.never}`;
}

function isPublic({ name, modifiers }: ts.MethodDeclaration): boolean {
  return ts.isIdentifier(name) && !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
}

function parameter({ name, questionToken, initializer }: ts.ParameterDeclaration): string {
  return name.getText() + (questionToken || initializer ? "?" : "");
}

/** Names the type that awaiting the method gives. */
function given({ type }: ts.MethodDeclaration): string {
  const awaited = /^\w*Promise<(.+)>$/s.exec(type?.getText() ?? "")?.[1] ?? "";
  if (awaited) return awaited === "void" ? "nothing" : code(awaited);
  return code(type?.getText() ?? "");
}
