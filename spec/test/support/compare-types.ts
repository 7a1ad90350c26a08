import { type OpenApiDocument, resolve, type Schema } from "../../operations/index.js";
import { difference, missing } from "./difference.js";
import { enumValues, schemaMembers } from "./schema-members.js";
import type { VendorFacts } from "./vendor-facts.js";

/** One sentence for each way in which the document's types and security scheme differ from the vendor's. */
export function compareTypes(document: OpenApiDocument, facts: VendorFacts): string[] {
  const names = Object.keys(document.components?.schemas ?? {});
  const known = Object.entries(facts.types).filter(([name]) => names.includes(name));
  return [
    ...missing("Types", Object.keys(facts.types), names),
    ...known.flatMap(([name, members]) => compareMembers(document, name, members)),
    ...known.flatMap(([name]) => compareRequired(document, name, facts.required[name] ?? [])),
    ...Object.entries(facts.statusValues).flatMap(([name, values]) => {
      const status = names.includes(name) ? schemaMembers(document, name).get("status") : undefined;
      const found = status ? enumValues(document, status).map(String) : [];
      return difference(`Status values of ${name}`, values, found);
    }),
    ...compareSecurityScheme(document, facts),
  ];
}

/** A type may have more members than the vendor's older pages list, but not fewer. */
function compareMembers(document: OpenApiDocument, name: string, members: string[] | null): string[] {
  const found = [...schemaMembers(document, name).keys()];
  return members === null
    ? difference(`Members of ${name}`, [], found)
    : missing(`Members of ${name}`, members, found);
}

function compareRequired(document: OpenApiDocument, name: string, wanted: string[]): string[] {
  const { required = [] } = resolve<Schema>(document, { $ref: `#/components/schemas/${name}` });
  return difference(`Required members of ${name}`, wanted, required);
}

function compareSecurityScheme(document: OpenApiDocument, { securityScheme }: VendorFacts): string[] {
  const { name, type, in: place, header } = securityScheme;
  const schemes = document.components?.securitySchemes as Record<string, Record<string, string>> | undefined;
  const found = resolve(document, schemes?.[name] ?? {});
  const wanted = { type, in: place, name: header };
  return Object.entries(wanted).flatMap(([key, value]) =>
    difference(`The "${key}" of the security scheme ${name}`, [value], found[key] ? [found[key]] : []),
  );
}
