import { propertyNames } from "@idaas-face/spec/body-validators";
import { personalProperties, secretProperties } from "@idaas-face/types";

/** Names of the properties whose values nobody needs to see: secrets, and personal data. */
const hidden: readonly string[] = [...secretProperties, ...personalProperties];
const redacted = "[redacted]";

/** An e-mail address anywhere in a text: a login name may be one. */
const address = /[^\s@]@[^\s@]/;

/** Says whether there is an e-mail address in a text. */
export function holdsAddress(text: string): boolean {
  return address.test(text);
}

/** The name of a property. Anything else may be a secret in the wrong place. */
const word = /^[A-Za-z]\w{0,29}$/;

/** The part of a value that is shown: characters of a text, properties of an object or items of a list. */
const most = { characters: 100, items: 20 };

/**
 * Copies a body with `[redacted]` in the place of secrets and personal data: the values of the properties that the OpenAPI
 * document marks so, e-mail addresses in other properties, and the values of undeclared properties, because a secret under a
 * misspelt name is one too. Cuts off long texts.
 */
export function redact(body: unknown): unknown {
  return typeof body === "object" || body === undefined ? redactDeclared(body ?? null) : redacted;
}

function redactDeclared(value: unknown): unknown {
  if (typeof value === "string") return holdsAddress(value) ? redacted : shorten(value);
  if (Array.isArray(value)) return value.slice(0, most.items).map(redactDeclared);
  if (typeof value !== "object" || value === null) return value;
  const properties = Object.entries(value).slice(0, most.items);
  return Object.fromEntries(
    properties.map(([name, property]) => [
      propertyNames.has(name) || word.test(name) ? name : "…",
      property === null || (propertyNames.has(name) && !hidden.includes(name))
        ? redactDeclared(property)
        : redacted,
    ]),
  );
}

function shorten(text: string): string {
  // Joined from its characters: a mere slice would hold the whole text in memory.
  return text.length > most.characters ? [...text.slice(0, most.characters), "…"].join("") : text;
}
