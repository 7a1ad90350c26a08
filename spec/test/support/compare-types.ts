import { type OpenApiDocument, resolve, type Schema } from "../../operations/index.js";
import { describeProperty, schemaProperties } from "./describe-property.js";
import { difference } from "./difference.js";
import type { PropertyFacts, TypeFacts, VendorFacts } from "./vendor-facts.js";

/**
 * One sentence for each way in which the document's types, security scheme and server differ from the vendor's.
 *
 * @param ownTypes types of the document that the vendor writes out where they are needed
 */
export function compareTypes(
  document: OpenApiDocument,
  facts: VendorFacts,
  ownTypes = ["FaceStatus", "ReportedFaceStatus"],
): string[] {
  const names = Object.keys(document.components?.schemas ?? {});
  const vendorTypes = Object.keys(facts.types);
  return [
    ...difference("Types", [...vendorTypes, ...ownTypes], names),
    ...Object.entries(facts.types)
      .filter(([name]) => names.includes(name))
      .flatMap(([name, type]) => compareType(document, name, type, vendorTypes)),
    ...compareSecurityScheme(document, facts),
    ...difference("Servers", facts.servers, serversOf(document)),
  ];
}

function compareType(
  document: OpenApiDocument,
  name: string,
  { properties, required, leftOut = [] }: TypeFacts,
  vendorTypes: string[],
): string[] {
  const found = schemaProperties(document, name);
  const wanted = Object.keys(properties).filter((property) => !leftOut.includes(property));
  const { required: foundRequired = [] } = resolve<Schema>(document, {
    $ref: `#/components/schemas/${name}`,
  });
  return [
    ...difference(`Properties of ${name}`, wanted, [...found.keys()]),
    ...difference(`Required properties of ${name}`, required, foundRequired),
    ...[...found].flatMap(([property, schema]) => {
      const facts = properties[property];
      const described = describeProperty(document, schema, vendorTypes);
      return facts ? compareProperty(`${name}.${property}`, facts, described) : [];
    }),
  ];
}

function compareProperty(what: string, wanted: PropertyFacts, found: PropertyFacts): string[] {
  const compare = (key: keyof PropertyFacts, label: string) =>
    difference(`${label} of ${what}`, [wanted[key] ?? []].flat(), [found[key] ?? []].flat());
  return [
    ...compare("type", "Type"),
    ...compare("format", "Format"),
    ...compare("enum", "Values"),
    ...compare("items", "Items"),
    ...compare("since", "Version"),
  ];
}

function compareSecurityScheme(document: OpenApiDocument, { securityScheme }: VendorFacts): string[] {
  const { name, type, in: place, header } = securityScheme;
  const schemes = document.components?.securitySchemes as Record<string, Record<string, string>> | undefined;
  const found = resolve(document, schemes?.[name] ?? {});
  const wanted = { type, in: place, name: header };
  return [
    ...difference("Security schemes", [name], Object.keys(schemes ?? {})),
    ...Object.entries(wanted).flatMap(([key, value]) =>
      difference(`The "${key}" of the security scheme ${name}`, [value], found[key] ? [found[key]] : []),
    ),
  ];
}

/** The addresses of the servers, with the name of each variable in its place. */
function serversOf(document: OpenApiDocument): string[] {
  const { servers = [] } = document as OpenApiDocument & { servers?: { url: string }[] };
  return servers.map(({ url }) => url.replace(/\{(\w+)\}/g, "$1"));
}
