import type { LocatedOperation } from "@idaas-face/spec/operations";
import type { Call } from "../../../build/operations/samples/call.js";
import { curlSample } from "../../../build/operations/samples/curl.js";
import { byPathSample, typeScriptSample } from "../../../build/operations/samples/type-script.js";
import { javaSample, pythonSample } from "../../../build/operations/samples/vendor.js";
import type { Exchange } from "../sandbox/exchange.js";
import { formOf } from "../sandbox/forms.js";

const samples: Record<string, (call: Call) => string> = {
  curl: curlSample,
  TypeScript: typeScriptSample,
  "TypeScript by path": byPathSample,
  Python: pythonSample,
  Java: javaSample,
};

/** Lists the languages for a call. The vendor does not publish the class of its clients that authenticates. */
export function languages(operationId: string): string[] {
  const all = Object.keys(samples);
  return formOf(operationId).authenticated ? all : all.slice(0, 3);
}

/** Writes the code of a call that was made, without its secrets. */
export function codeOf({ operationId, parameters, sent }: Exchange, language: string): string {
  const { bodyType, hasResult, tag, ...form } = formOf(operationId);
  const operation = { ...form, source: { tags: [tag] } } as unknown as LocatedOperation;
  const body: unknown = sent ? JSON.parse(sent) : undefined;
  return samples[language]?.({ operation, parameters, body, bodyType, hasResult }) ?? "";
}
