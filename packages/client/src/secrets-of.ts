import { secretProperties } from "@idaas-face/types";
import { parseJson } from "./parse-json.js";

/** Shorter pieces of a biometric token tell nothing, and would be found in every text. */
const shortestPiece = 4;

const secretNames = new Set(secretProperties.map(plainName));

/** Whether the file marks a member of this name as secret, however the name is written. */
export function isSecretProperty(name: string): boolean {
  return secretNames.has(plainName(name));
}

function plainName(name: string): string {
  return name.replaceAll(/[_-]/g, "").toLowerCase();
}

/** A biometric token of more pieces is none that anybody makes. */
const mostPieces = 1000;

/**
 * The texts below those members of a request body that the file marks as secret. Takes the body as it is sent: an object
 * may show something else every time it is asked. Walks without recursion: the body may be deeper than the stack.
 */
export function secretsOf(body: string | null): string[] {
  const found: string[] = [];
  const waiting: [value: unknown, isSecret: boolean][] = [[body === null ? null : JSON.parse(body), false]];
  for (let next = waiting.pop(); next && found.length < mostPieces; next = waiting.pop()) {
    const [value, isSecret] = next;
    if (typeof value === "object" && value !== null) {
      // The last comes first from the stack.
      for (const [name, member] of Object.entries(value).reverse())
        waiting.push([member, isSecret || isSecretProperty(name)]);
    } else if (isSecret && value !== null && String(value).length >= shortestPiece) {
      found.push(String(value));
      // A biometric token that is JSON itself has parts that are secret as well.
      if (typeof value === "string" && value.startsWith("{")) waiting.push([parseJson(value) ?? null, true]);
    }
  }
  return found;
}
