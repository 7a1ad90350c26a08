import { code } from "@idaas-face/common/markdown-table";
import type { LocatedOperation } from "@idaas-face/spec/operations";
import type { SitePage } from "../pages/page.js";
import { badge, withBadges } from "./badge.js";
import { errorClassOf } from "./error-classes.js";
import { bodyOf, examplesOf, parametersOf, responsesOf, schemaOf } from "./examples.js";
import { field, fieldList, foldedFields } from "./field-list.js";
import { withArticle } from "./names.js";
import { aboutSamples, atAGlance, operationMarkdown } from "./operation-markdown.js";
import { responseExamples } from "./response-examples.js";
import { samplesOf } from "./samples/index.js";
import { schemaText } from "./schema-text.js";
import { operationPath, statusAnchor } from "./slug.js";
import { sourceFile } from "./source-file.js";
import { splitSureness } from "./sureness.js";

/** Makes the page of one operation from the OpenAPI document: the words on the left, and the code beside them. */
export function operationPage(operation: LocatedOperation): SitePage {
  const { operationId, method, path, source } = operation;
  return {
    path: `reference/${operationPath(operation)}`,
    title: source.summary ?? operationId,
    description: `${method} ${path}: parameters, body, every status with its example, and samples.`,
    text: columns(
      [
        `**${method}** ${code(path)} {.endpoint .method-${method.toLowerCase()}}`,
        withBadges(source.description?.trim() ?? ""),
        atAGlance(operation),
      ],
      [
        samplesOf(operation),
        `<details class="about-samples">\n<summary>Tested samples</summary>\n\n${aboutSamples(operation)}\n\n</details>`,
        responseExamples(operation),
        `<TryOperation operation-id="${operationId}" />`,
      ],
      [
        ...parameters(operation),
        ...body(operation),
        "## Responses",
        ...responsesOf(operation).flatMap(({ status, response }) =>
          responseSection(operation, status, response),
        ),
      ],
    ),
    plain: operationMarkdown(operation),
    extra: { pageClass: "operation-page", aside: false },
    source: sourceFile(path),
  };
}

/** Puts the introduction, the code that stays in sight and the details side by side. A phone shows them in this order. */
function columns(intro: string[], samples: string[], details: string[]): string {
  const column = (name: string, parts: string[]) =>
    `<div class="operation-${name}">\n\n${parts.join("\n\n")}\n\n</div>`;
  return [
    '<div class="operation">',
    column("intro", intro),
    column("code", [column("code-inner", samples)]),
    column("details", details),
    "</div>",
  ].join("\n\n");
}

function parameters(operation: LocatedOperation): string[] {
  const fields = parametersOf(operation).map(({ name, in: place, required, description, schema, value }) =>
    field({
      name,
      type: `${schema ? schemaText(schema) : "string"}, in the ${place}`,
      isRequired: required === true,
      since: undefined,
      description: `${withBadges(description)} Example: ${code(value)}`,
    }),
  );
  return fields.length > 0 ? ["## Parameters", ...fields] : [];
}

function body(operation: LocatedOperation): string[] {
  const found = bodyOf(operation);
  const schema = schemaOf(found?.content);
  if (!found || !schema) return [];
  return [
    "## Body",
    `${schemaText(schema)}${found.required ? ", required" : ""}. Leave out the properties that you do not need.`,
    fieldList(schema),
  ];
}

function responseSection(
  operation: LocatedOperation,
  status: string,
  { description, content }: ReturnType<typeof responsesOf>[number]["response"],
): string[] {
  const schema = schemaOf(content);
  const isError = Number(status) >= 400;
  const error = isError ? errorClassOf(status, operation) : undefined;
  const { text, sureness } = splitSureness(description);
  const examples = examplesOf(content).map(({ summary = "", description: about = "" }) => {
    const why = splitSureness(about);
    return `- ${withBadges(summary)}${badge(why.sureness)}`;
  });
  return [
    `### ${status} {#${statusAnchor(status)}}`,
    `${text}${badge(sureness)}${error ? ` The client throws ${withArticle(error)}.` : ""}`,
    ...(isError ? [examples.join("\n")] : []),
    schema ? `Body: ${schemaText(schema)}.` : "It has no body.",
    ...(schema ? [foldedFields(schema)] : []),
  ];
}
