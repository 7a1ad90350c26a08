import { personalProperties, secretProperties } from "@idaas-face/types";
import { parseJson } from "./parse-json.js";

/** Shorter pieces of a biometric token tell nothing, and would be found in every text. */
const shortestPiece = 4;

const secretNames = new Set(secretProperties.map(plainName));
const hiddenNames = new Set([...secretNames, ...personalProperties.map(plainName)]);

/** Says whether the OpenAPI document marks a property of this name as secret or personal, however the name is written. */
export function isHiddenProperty(name: string): boolean {
  return hiddenNames.has(plainName(name));
}

function isSecretName(name: string): boolean {
  return secretNames.has(plainName(name));
}

/** A name as it compares with others, however it is written. */
export function plainName(name: string): string {
  return name.replaceAll(/[_-]/g, "").toLowerCase();
}

/** Nobody makes a biometric token of more pieces. */
const mostPieces = 1000;

/**
 * The texts below those properties of a request body that the OpenAPI document marks as secret. Takes the body as it is
 * sent: an object may show something else every time it is asked. Walks without recursion: the body may be deeper than the
 * stack.
 */
export function secretsOf(body: string | null): string[] {
  const found: string[] = [];
  const json = body === null ? null : parseJson(body);
  // Nobody can tell what is secret in a body that is not JSON.
  const waiting: [value: unknown, isSecret: boolean][] = [json === undefined ? [body, true] : [json, false]];
  for (let next = waiting.pop(); next && found.length < mostPieces; next = waiting.pop()) {
    const [value, isSecret] = next;
    if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value);
      // An object that names its secret has other properties that are not secret, such as the customer user ID.
      const isAllSecret = isSecret && !entries.some(([name]) => isSecretName(name));
      // The last comes first from the stack.
      for (const [name, held] of entries.reverse()) waiting.push([held, isAllSecret || isSecretName(name)]);
    } else if (isSecret && value !== null && String(value).length >= shortestPiece) {
      found.push(String(value));
      // A biometric token that is JSON itself has parts that are secret as well.
      if (typeof value === "string" && value.startsWith("{")) waiting.push([parseJson(value) ?? null, true]);
    }
  }
  return found;
}
