import type { LocatedOperation } from "@idaas-face/spec/operations";
import { codeGroup, fence } from "../markdown/fence.js";
import { code, table } from "../markdown/table.js";
import type { SitePage } from "../pages/page.js";
import { errorClassOf } from "./error-classes.js";
import { answersOf, bodyOf, type Example, examplesOf, parametersOf, schemaOf } from "./examples.js";
import { memberTable } from "./member-table.js";
import { retryClasses } from "./retry-classes.js";
import { samplesOf } from "./samples/index.js";
import { schemaText } from "./schema-text.js";
import { operationPath, statusAnchor } from "./slug.js";

/** The page about one operation: all that the file says of it. */
export function operationPage(operation: LocatedOperation): SitePage {
  const { operationId, method, path, source } = operation;
  return {
    path: `reference/${operationPath(operation)}`,
    title: source.summary ?? operationId,
    description: `${method} ${path}: parameters, body, every status with its example, and samples.`,
    text: [
      `**${method}** ${code(path)} {.endpoint}`,
      source.description?.trim(),
      atAGlance(operation),
      "## Samples",
      samplesOf(operation),
      aboutSamples(operation),
      ...parameters(operation),
      ...body(operation),
      "## Answers",
      ...answersOf(operation).flatMap(({ status, answer }) => answerSection(status, answer)),
    ].join("\n\n"),
  };
}

function atAGlance({ operationId, clientMethod, permission, retry }: LocatedOperation): string {
  const facts = {
    "Operation ID": code(operationId),
    Permission: permission
      ? `[${code(permission)}](../guides/authentication.md#permissions)`
      : "none, and no token",
    "When the response is lost": `[${code(retry)}](../guides/errors.md#when-the-response-is-lost): ${retryClasses.get(retry)}`,
    "In the TypeScript client": `[${code(clientMethod)}](../sdk/client.md#${clientMethod.toLowerCase()})`,
  };
  return Object.entries(facts)
    .map(([name, fact]) => `- **${name}**: ${fact}`)
    .join("\n");
}

/** How far each sample can be relied on. */
function aboutSamples({ authenticated }: LocatedOperation): string {
  const run = "The samples in curl and TypeScript are run against the sandbox as they stand here";
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
  return rows.length > 0 ? ["## Parameters", table(["name", "in", "what it is"], rows)] : [];
}

function body(operation: LocatedOperation): string[] {
  const found = bodyOf(operation);
  const schema = schemaOf(found?.content);
  if (!found || !schema) return [];
  return [
    "## Body",
    `${schemaText(schema)}${found.required ? ", required" : ""}. Members that you do not need you leave out.`,
    memberTable(schema),
    ...examples(examplesOf(found.content)),
  ];
}

function answerSection(status: string, answer: ReturnType<typeof answersOf>[number]["answer"]): string[] {
  const schema = schemaOf(answer.content);
  const error = Number(status) < 400 ? undefined : errorClassOf(status);
  return [
    `### ${status} {#${statusAnchor(status)}}`,
    answer.description.trim() + (error ? ` The client throws a ${code(error)}.` : ""),
    schema ? `Body: ${schemaText(schema)}.` : "It has no body.",
    ...examples(examplesOf(answer.content)),
  ];
}

/** One example stands by itself, several are tabs. */
function examples(found: Example[]): string[] {
  const blocks = found.map(({ name, value }) => fence("json", JSON.stringify(value, null, 2), name));
  if (found.length < 2) return found.map(({ value }) => fence("json", JSON.stringify(value, null, 2)));
  const names = found.map(({ name, summary }) => `- ${code(name)}: ${summary ?? ""}`);
  return [names.join("\n"), codeGroup(blocks)];
}
