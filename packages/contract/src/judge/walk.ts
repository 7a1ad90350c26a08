import { type Reference, resolve, type Schema } from "@idaas-face/spec/operations";
import { secretProperties } from "@idaas-face/types";
import { openApiDocument } from "../document/document.js";
import { shownName, shownWord, typeOf } from "../shown.js";
import type { Judgement } from "./judgement.js";

type Node = Schema | Reference;

/** The usual endings of the names of secrets, whoever chose the name. */
const secretEnd =
  /(?:secret|password|passwd|passphrase|passcode|pin|otp|token|credential|cookie|(?:api|access|private|signing|encryption)key|qrcode|activation(?:url|code)|hash|salt|seed)$/i;

/** The parts that give away the name of a secret in a type that is not open. */
const secretPart = /secret|password|privatekey/i;

/** Compares a value with its schema in everything that a validator passes over: names, open enums, dates, nulls. */
export function walk(node: Node, value: unknown, where: string, judgement: Judgement): void {
  const parts = partsOf(node);
  const properties = Object.assign({}, ...parts.map((part) => part.properties)) as Record<string, Node>;
  const open = parts.some(
    (part) => (part as { additionalProperties?: unknown }).additionalProperties === true,
  );
  for (const part of parts) checkEnum(part, value, where, judgement);
  if (typeof value === "string" && parts.some(({ format }) => format === "date-time"))
    judgement.dateForms.push(value.replaceAll(/\d/g, "0").replace(/\.0+/, ".000").slice(0, 40));
  if (Array.isArray(value)) {
    const items = parts.find((part) => part.items)?.items;
    if (items) for (const item of value) walk(items, item, at(where, "*"), judgement);
  } else if (typeof value === "object" && value !== null) {
    if (Object.keys(properties).length > 0) walkObject(properties, open, value, where, judgement);
  }
}

function walkObject(
  properties: Record<string, Node>,
  open: boolean,
  value: object,
  where: string,
  judgement: Judgement,
): void {
  const names = Object.keys(value);
  if (names.length > 0 && !names.some((name) => name in properties))
    judgement.problems.push(`${where}: the object has none of the documented properties.`);
  for (const [name, item] of Object.entries(value)) {
    const place = at(where, shownName(name));
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (declared && item === null) judgement.nulls.push(place);
    if (declared) walk(declared, item, place, judgement);
    else undocumentedProperty(name, item, where, open, judgement);
  }
}

function undocumentedProperty(
  name: string,
  value: unknown,
  where: string,
  open: boolean,
  judgement: Judgement,
): void {
  const shown = shownName(name);
  const said = `${where}: the property \`${shown}\` (${typeOf(value)}) is not documented`;
  judgement.undocumented.push({ what: "property", where, name: shown, type: typeOf(value) });
  // An open type such as `User` has lists and objects of many names on a real tenant.
  const mayBeSecret = typeof value === "string" || (!open && typeof value === "object" && value !== null);
  const plain = name.replaceAll(/[_-]/g, "");
  const named =
    secretProperties.includes(name as never) || secretEnd.test(plain) || (!open && secretPart.test(plain));
  if (mayBeSecret && named) judgement.problems.push(`${said}, and its name is that of a secret.`);
  else if (!open) judgement.findings.push(`${said}.`);
}

function checkEnum(part: Schema, value: unknown, where: string, judgement: Judgement): void {
  const values = part["x-open-enum"] ? part.enum : undefined;
  if (!values || typeof value !== "string" || values.includes(value)) return;
  const near = values.find((one) => typeof one === "string" && sameButForm(one, value));
  if (near) {
    judgement.problems.push(`${where}: the value \`${shownWord(value)}\` must be written \`${near}\`.`);
    return;
  }
  judgement.undocumented.push({ what: "value", where, name: shownWord(value), type: "string" });
  judgement.findings.push(`${where}: the value \`${shownWord(value)}\` is not listed.`);
}

const sameButForm = (one: string, other: string) => one.toLowerCase() === other.trim().toLowerCase();

/** A place inside a place: `getFacesUsingGET 200 /0/status`. No `operationId` has a slash. */
const at = (where: string, name: string) => `${where}${where.includes("/") ? "" : " "}/${name}`;

/** A schema, what it refers to, and what it is put together from. */
function partsOf(node: Node): Schema[] {
  const schema = resolve<Schema>(openApiDocument, node);
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  return [schema, ...[...allOf, ...anyOf, ...oneOf].flatMap(partsOf)];
}
