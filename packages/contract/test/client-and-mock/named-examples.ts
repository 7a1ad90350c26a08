import { type MediaType, type OpenApiDocument, type Reference, resolve } from "@idaas-face/spec/operations";

type NamedExample = [name: string, value: unknown];
type Example = { value: unknown };

/** The named JSON examples of a body; `what` names the body for whoever forgot to give it one. */
export function namedExamples(
  document: OpenApiDocument,
  content: Record<string, MediaType>,
  what: string,
): [NamedExample, ...NamedExample[]] {
  const read = ([name, example]: [string, Example | Reference]): NamedExample => [
    name,
    resolve<Example>(document, example).value,
  ];
  const [first, ...others] = Object.entries(content["application/json"]?.examples ?? {});
  if (!first)
    throw new Error(`${what} has no named example under application/json: add one to the document.`);
  return [read(first), ...others.map(read)];
}
