import { secretProperties } from "@idaas-face/types";
import type { OperationForm } from "./forms.data.js";

/** A call and what came of it, as the page shows it. */
export interface Exchange {
  number: number;
  operationId: string;
  method: string;
  path: string;
  /** The body as it was sent, without secrets. */
  sent: string;
  /** The HTTP status, or nothing where no answer came. */
  status: number | undefined;
  /** The answer without secrets, or why there is none. */
  received: string;
  durationMs: number;
}

/** The path of a call with the values of its parameters. */
export function pathOf({ path }: Pick<OperationForm, "path">, values: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name]?.trim() ?? ""));
}

/** JSON for people to read: indented, and with nothing of a secret but its beginning. */
export function shown(text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  return JSON.stringify(value, (name, member) => (isSecret(name) ? shortened(member) : member), 2);
}

function isSecret(name: string): boolean {
  return secretProperties.some((secret) => secret === name);
}

function shortened(member: unknown): unknown {
  if (typeof member !== "string") return member === null ? null : "…";
  const beginning = member.slice(0, Math.min(8, Math.floor(member.length / 4)));
  return `${beginning}… (${member.length} characters)`;
}
