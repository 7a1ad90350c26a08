/** @import { Context, Location, SchemaNode } from "./redocly.js" */

/**
 * The properties that a schema declares itself, each with what its `$ref` brings in and where to report it.
 *
 * @param {SchemaNode} schema
 * @param {Context} context
 * @returns {{ name: string, property: SchemaNode, file: string, location: Location }[]}
 */
export function properties(schema, context) {
  return Object.entries(schema.properties ?? {}).map(([name, node]) => {
    const target = context.resolve(node);
    return {
      name,
      // In OpenAPI 3.1 a description or an example may stand beside the `$ref`.
      property: { ...target.node, .../** @type {SchemaNode} */ (node) },
      file: (target.location ?? context.location).source.absoluteRef,
      location: context.location.child(["properties", name]).key(),
    };
  });
}
