import type { Redactor } from "../redactor.js";

const longestChain = 4;

/**
 * A copy of an error that came from outside, fit to be a `cause`: its name, its code and its redacted message. Everything
 * else on it, such as the request with its headers, is left behind.
 */
export function safeCause(error: unknown, redactor: Redactor): Error | undefined {
  return links(error).reduceRight<Error | undefined>((cause, [name, message, code]) => {
    const copy = new Error(redactor.text(message), cause && { cause });
    return Object.assign(copy, { name: redactor.text(name) }, code && { code: redactor.text(code) });
  }, undefined);
}

/** The code of the innermost error that has one, such as `ECONNREFUSED`, or nothing. */
export function innermostCode(error: unknown): string {
  return links(error).findLast(([, , code]) => code)?.[2] ?? "";
}

/** The message of the innermost error. */
export function innermostMessage(error: unknown): string {
  return links(error).at(-1)?.[1] ?? "";
}

type Link = [name: string, message: string, code: string];

/** An error and its causes, as texts. An error may be odd: properties of other types, properties that throw when read. */
function links(error: unknown): Link[] {
  const found: Link[] = [];
  for (let link = error; found.length < longestChain && Object(link) === link; link = causeOf(link)) {
    const text = (name: string) => {
      const value = read(link, name);
      return typeof value === "string" ? value : "";
    };
    found.push([text("name"), text("message"), text("code")]);
  }
  return found;
}

/** Finds the cause of an error. If several addresses were tried in vain, it is the error of the first. */
function causeOf(error: unknown): unknown {
  return read(error, "cause") ?? read(read(error, "errors"), "0");
}

function read(error: unknown, property: string): unknown {
  try {
    return Object(error)[property];
  } catch {
    return undefined;
  }
}
