import { secretProperties } from "@idaas-face/types";
import type { OperationForm } from "./forms.js";
import type { Target } from "./target.js";

/** A call and its outcome, as the page shows them. */
export interface Exchange {
  number: number;
  operationId: string;
  method: string;
  path: string;
  parameters: Record<string, string>;
  /** The headers as they were sent, without the token. */
  sentHeaders: Record<string, string>;
  /** The body as it was sent, without secrets. */
  sent: string;
  /** The HTTP status. Missing if no response came. */
  status: number | undefined;
  receivedHeaders: Record<string, string>;
  /** The response without secrets, or the reason why none came. */
  received: string;
  durationMs: number;
  /** The JSON of a response that says that all went well. */
  data: unknown;
}

let calls = 0;

/** Sends a request, and returns the outcome. It never throws. */
export async function exchange(
  { baseUrl, fetch }: Target,
  form: OperationForm,
  parameters: Record<string, string>,
  body: string | undefined,
  token: string | undefined,
): Promise<Exchange> {
  const { operationId, method } = form;
  const path = pathOf(form, parameters);
  const headers: Record<string, string> = { accept: "application/json" };
  if (token) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  const start = performance.now();
  let response: Response | undefined;
  let text: string;
  try {
    response = await fetch(baseUrl + path, { method, headers, ...(body !== undefined && { body }) });
    text = await response.text();
  } catch {
    response = undefined;
    text = `No response from ${baseUrl}. Either nothing listens there, or it does not allow requests from this page.`;
  }
  calls += 1;
  return {
    number: calls,
    operationId,
    method,
    path,
    parameters,
    sentHeaders: { ...headers, ...(token && { authorization: "Bearer …" }) },
    sent: body === undefined ? "" : shown(body),
    status: response?.status,
    receivedHeaders: Object.fromEntries(response?.headers ?? []),
    received: shown(text),
    durationMs: Math.round(performance.now() - start),
    data: response?.ok ? parsed(text) : undefined,
  };
}

/** Fills the values of the parameters into the path of a call. */
function pathOf({ path }: Pick<OperationForm, "path">, values: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name]?.trim() ?? ""));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON for people to read: indented, and with nothing of a secret but its beginning. */
export function shown(text: string): string {
  const value = parsed(text);
  if (value === undefined) return text;
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
