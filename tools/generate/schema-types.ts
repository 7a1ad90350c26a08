import type { OpenApiDocument } from "@idaas-face/spec/operations";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";

/** TypeScript types of the document, by openapi-typescript. */
export async function schemaTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    silent: true,
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => ("x-open-enum" in schema ? openEnum(schema.enum ?? []) : undefined),
  });
  return describeAliases(astToString(orUndefined(nodes)), document);
}

/**
 * Lets a property that may be missing be `undefined` as well: under `exactOptionalPropertyTypes`, a consumer could not pass on
 * a value that may be there otherwise. A property that may never be there stays so.
 */
function orUndefined(nodes: ts.Node[]): ts.Node[] {
  const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  return ts.transform(nodes, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        const visited = ts.visitEachChild(node, visit, context);
        if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
        const { modifiers, name, questionToken, type } = visited;
        if (type.kind === ts.SyntaxKind.NeverKeyword) return visited;
        const types = ts.isUnionTypeNode(type) ? type.types : [type];
        const either = ts.factory.createUnionTypeNode([...types, undefinedType]);
        return ts.factory.updatePropertySignature(visited, modifiers, name, questionToken, either);
      };
      return visit(root);
    },
  ]).transformed;
}

/** Puts the description of a schema before its alias: that is what an editor shows of it. */
function describeAliases(source: string, document: OpenApiDocument): string {
  const schemas = document.components?.schemas ?? {};
  return source.replace(/^export type (\w+) = components\['schemas'\]/gm, (alias, name: string) => {
    const description = schemas[name]?.description?.trim().replaceAll("*/", "* /");
    if (!description) return alias;
    const lines = description.split("\n").map((line) => ` * ${line}`.trimEnd());
    return ["/**", ...lines, " */", alias].join("\n");
  });
}

/** The known values, or `string & {}`: any string, without hiding the known ones from an editor's completion. */
function openEnum(values: unknown[]): ts.TypeNode {
  const known = values.map((value) =>
    ts.factory.createLiteralTypeNode(
      value === null ? ts.factory.createNull() : ts.factory.createStringLiteral(String(value)),
    ),
  );
  const any = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  return ts.factory.createUnionTypeNode([...known, any]);
}
