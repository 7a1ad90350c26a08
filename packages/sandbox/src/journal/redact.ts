import { type Reference, resolve, type Schema } from "@idaas-face/spec/operations";
import { operationTable, parseDateTime, personalProperties, secretProperties } from "@idaas-face/types";
import { faceDocument } from "../operations/face-document.js";
import { isUuid } from "../platform/uuid.js";

/** Names of the properties whose values nobody needs to see: secrets, and personal data. */
const hidden: readonly string[] = [...secretProperties, ...personalProperties];
const redacted = "[redacted]";

/** Names of the properties that a client fills in. Every text among them without a format or an enum is an ID. */
const filledIn = new Set<string>(
  Object.values(operationTable).flatMap(({ requestProperties }) => requestProperties),
);

/** An e-mail address anywhere in a text: a login name may be one. */
const address = /[^\s@]@[^\s@]/;

/** Says whether there is an e-mail address in a text. */
export function holdsAddress(text: string): boolean {
  return address.test(text);
}

/** The name of a property. Anything else may be a secret in the wrong place. */
const word = /^[A-Za-z]\w{0,29}$/;

/** The longest text, and the largest number of properties or items, that is shown. */
const most = { characters: 100, items: 20 };

/**
 * Copies a body with `[redacted]` in the place of each value that may be a secret or personal data. Shows the value of a
 * property only if the schema declares the property, the OpenAPI document marks it neither secret nor personal, and the value
 * fits. Anything else may be a secret in the wrong place.
 *
 * @param schema the schema of the body in the OpenAPI document. Without one, nothing is shown
 * @param name the name of the property that holds the value
 */
export function redact(value: unknown, schema: Schema | Reference = {}, name = ""): unknown {
  if (value === null || value === undefined) return null;
  const whole = resolve<Schema>(faceDocument, schema);
  const { oneOf, items, properties = {} } = whole;
  if (oneOf) return oneOf.map((one) => redact(value, one, name)).find((one) => one !== redacted) ?? redacted;
  if (!hasType(value, whole)) return redacted;
  if (Array.isArray(value)) return value.slice(0, most.items).map((item) => redact(item, items, name));
  if (typeof value === "object") return redactProperties(value, properties);
  if (whole.enum) return whole.enum.includes(value) ? value : redacted;
  return typeof value !== "string" || isHarmless(value, name, whole) ? value : redacted;
}

function hasType(value: unknown, { type = [] }: Schema): boolean {
  const types = typeof type === "string" ? [type] : type;
  if (Array.isArray(value)) return types.includes("array");
  return types.includes(typeof value) || (types.includes("integer") && Number.isInteger(value));
}

function redactProperties(value: object, declared: Required<Schema>["properties"]): unknown {
  const properties = Object.entries(value).slice(0, most.items);
  return Object.fromEntries(
    properties.map(([name, property]) => {
      const schema = Object.hasOwn(declared, name) && !hidden.includes(name) ? declared[name] : undefined;
      return [schema || word.test(name) ? name : "…", redact(property, schema, name)];
    }),
  );
}

function isHarmless(text: string, name: string, { format }: Schema): boolean {
  if (format === "date-time") return parseDateTime(text) !== undefined;
  if (filledIn.has(name)) return isUuid(text);
  return text.length <= most.characters && !holdsAddress(text);
}
