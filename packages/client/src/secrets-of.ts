import { secretProperties } from "@idaas-face/types";

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

/**
 * The texts below those members of a request body that the file marks as secret. Takes the body as it is sent: an object
 * may show something else every time it is asked.
 */
export function secretsOf(body: string | null): string[] {
  return body === null ? [] : collect(JSON.parse(body), false);
}

function collect(value: unknown, insideSecret: boolean): string[] {
  if (value === null) return [];
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([name, member]) =>
      collect(member, insideSecret || isSecretProperty(name)),
    );
  }
  const text = String(value);
  if (!insideSecret || text.length < shortestPiece) return [];
  return [text, ...collect(parseObject(text), true)];
}

/** A biometric token that is JSON itself has parts that are secret as well. */
function parseObject(text: string): object | null {
  if (!text.startsWith("{")) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
