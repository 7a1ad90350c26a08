import { code, markdownTable } from "@idaas-face/common/markdown-table";
import type { LocatedOperation } from "@idaas-face/spec/operations";
import { codeGroup, fence } from "../markdown/fence.js";
import { errorClassOf } from "./error-classes.js";
import { bodyOf, type Example, examplesOf, parametersOf, responsesOf, schemaOf } from "./examples.js";
import { withArticle } from "./names.js";
import { propertyTable } from "./property-table.js";
import { retryClasses } from "./retry-classes.js";
import { samplesOf } from "./samples/index.js";
import { schemaText } from "./schema-text.js";
import { statusAnchor } from "./slug.js";

/** Writes the page of an operation as plain Markdown, for programs that read it. */
export function operationMarkdown(operation: LocatedOperation): string {
  const { method, path, source } = operation;
  return [
    `**${method}** ${code(path)}`,
    source.description?.trim(),
    atAGlance(operation),
    "## Samples",
    samplesOf(operation),
    aboutSamples(operation),
    ...parameters(operation),
    ...body(operation),
    "## Responses",
    ...responsesOf(operation).flatMap(({ status, response }) => responseSection(operation, status, response)),
  ].join("\n\n");
}

/** Lists the facts that a reader needs of every operation. */
export function atAGlance({ operationId, clientMethod, permission, retry }: LocatedOperation): string {
  const facts = {
    "Operation ID": code(operationId),
    Permission: permission
      ? `[${code(permission)}](../guides/authentication.md#permissions)`
      : "none, and no token",
    "When the response is lost": `[${code(retry)}](../guides/errors.md#when-the-response-is-lost): ${retryClasses.get(retry)}`,
    "In the TypeScript client": `[${code(clientMethod)}](../sdk/client/FaceClient.md#${clientMethod.toLowerCase()})`,
  };
  return Object.entries(facts)
    .map(([name, fact]) => `- **${name}**: ${fact}`)
    .join("\n");
}

/** Says which samples are run by a test and which are only parsed. */
export function aboutSamples({ authenticated }: LocatedOperation): string {
  const run = "The samples in curl and TypeScript run against the sandbox in a test, as they stand here";
  return authenticated
    ? `${run}. Those in Python and Java name the methods of the vendor's clients and are only parsed: how one sets those clients up is not public.`
    : `${run}. Which class of the vendor's clients for Python and Java authenticates is not public.`;
}

function parameters(operation: LocatedOperation): string[] {
  const rows = parametersOf(operation).map(({ name, in: place, required, description, value }) => [
    code(name) + (required ? " (required)" : ""),
    place,
    `${description} Example: ${code(value)}`,
  ]);
  return rows.length > 0 ? ["## Parameters", markdownTable(["name", "in", "description"], rows)] : [];
}

function body(operation: LocatedOperation): string[] {
  const found = bodyOf(operation);
  const schema = schemaOf(found?.content);
  if (!found || !schema) return [];
  return [
    "## Body",
    `${schemaText(schema)}${found.required ? ", required" : ""}. Leave out the properties that you do not need.`,
    propertyTable(schema),
    ...examples(examplesOf(found.content)),
  ];
}

function responseSection(
  operation: LocatedOperation,
  status: string,
  response: ReturnType<typeof responsesOf>[number]["response"],
): string[] {
  const schema = schemaOf(response.content);
  const error = Number(status) < 400 ? undefined : errorClassOf(status, operation);
  return [
    `### ${status} {#${statusAnchor(status)}}`,
    response.description.trim() + (error ? ` The client throws ${withArticle(error)}.` : ""),
    schema ? `Body: ${schemaText(schema)}.` : "It has no body.",
    ...examples(examplesOf(response.content)),
  ];
}

/** Shows one example by itself, and several as tabs. */
function examples(found: Example[]): string[] {
  const blocks = found.map(({ name, value }) => fence("json", JSON.stringify(value, null, 2), name));
  if (found.length < 2) return found.map(({ value }) => fence("json", JSON.stringify(value, null, 2)));
  const names = found.map(({ name, summary }) => `- ${code(name)}: ${summary ?? ""}`);
  return [names.join("\n"), codeGroup(blocks)];
}
