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
  /** The HTTP status; missing where no response came. */
  status: number | undefined;
  /** The response without secrets, or the reason why none came. */
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
  return JSON.stringify(value, (name, inner) => (isSecret(name) ? shortened(inner) : inner), 2);
}

function isSecret(name: string): boolean {
  return secretProperties.some((secret) => secret === name);
}

function shortened(value: unknown): unknown {
  if (typeof value !== "string") return value === null ? null : "…";
  const beginning = value.slice(0, Math.min(8, Math.floor(value.length / 4)));
  return `${beginning}… (${value.length} characters)`;
}
