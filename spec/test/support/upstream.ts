import { readFileSync } from "node:fs";
import { type OpenApiDocument, type Parameter, readOperations, resolve } from "../../operations/index.js";
import { schemaProperties } from "./describe-property.js";

/** The headings of UPSTREAM.md, each with the names that the rows of the table below it begin with. */
export type Upstream = Map<string, string[]>;

export function readUpstream(): Upstream {
  const text = readFileSync(new URL("../../UPSTREAM.md", import.meta.url), "utf8");
  const sections = text.split(/^##+ /m).slice(1);
  return new Map(sections.map((section) => [heading(section), rowNames(section)]));
}

const heading = (section: string) => (section.split("\n")[0] ?? "").replaceAll("`", "");

const rowNames = (section: string) =>
  [...section.matchAll(/^\| `([^`]+)` +\|/gm)].map((match) => match[1] as string);

/** Says in a sentence each how to change UPSTREAM.md so that it gives the source of everything in the document. */
export function upstreamProblems(document: OpenApiDocument, upstream: Upstream): string[] {
  const operations = readOperations(document).map(({ operationId }) => operationId);
  const schemas = Object.keys(document.components?.schemas ?? {});
  const parameters = Object.values((document.components?.parameters ?? {}) as Record<string, Parameter>);
  const known = new Set([...operations, ...schemas]);
  return [
    ...[...known]
      .filter((name) => !upstream.has(name))
      .map((name) => `UPSTREAM.md: write a section "### \`${name}\`" that says where it comes from.`),
    ...tableProblems(
      upstream,
      "Parameters",
      parameters.map((parameter) => resolve(document, parameter).name),
    ),
    ...schemas.flatMap((name) => tableProblems(upstream, name, [...schemaProperties(document, name).keys()])),
  ];
}

function tableProblems(upstream: Upstream, heading: string, names: string[]): string[] {
  const rows = upstream.get(heading) ?? [];
  const missing = names.filter((name) => !rows.includes(name));
  const stale = rows.filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => `UPSTREAM.md: write under "${heading}" where \`${name}\` comes from.`),
    ...stale.map(
      (name) => `UPSTREAM.md: remove \`${name}\` under "${heading}", as the document has no such thing.`,
    ),
  ];
}
