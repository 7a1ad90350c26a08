import type { Redactor } from "../redactor.js";

const longestChain = 4;

/**
 * A copy of an error that came from outside, fit to be a `cause`: its name, its code and its redacted message. Whatever
 * else hangs on it, such as the request with its headers, is left behind.
 */
export function safeCause(error: unknown, redactor: Redactor): Error | undefined {
  return links(error).reduceRight<Error | undefined>((cause, link) => {
    const copy = new Error(redactor.text(link.message), cause && { cause });
    copy.name = redactor.text(link.name);
    return link.code === "" ? copy : Object.assign(copy, { code: redactor.text(link.code) });
  }, undefined);
}

/** The code of the innermost error that has one, such as `ECONNREFUSED`, or nothing. */
export function innermostCode(error: unknown): string {
  return links(error).findLast(({ code }) => code !== "")?.code ?? "";
}

interface Link {
  name: string;
  message: string;
  code: string;
}

/** An error and its causes, as texts. An error may be odd: members of other types, members that throw when read. */
function links(error: unknown): Link[] {
  const found: Link[] = [];
  let next = error;
  while (found.length < longestChain && typeof next === "object" && next !== null) {
    found.push({ name: text(next, "name"), message: text(next, "message"), code: text(next, "code") });
    next = read(next, "cause");
  }
  return found;
}

function text(error: object, member: string): string {
  const value = read(error, member);
  return typeof value === "string" ? value : "";
}

function read(error: object, member: string): unknown {
  try {
    return Reflect.get(error, member);
  } catch {
    return undefined;
  }
}
