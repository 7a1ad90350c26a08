import type { LocatedOperation } from "@idaas-face/spec/operations";
import { fence } from "../markdown/fence.js";
import { examplesOf, responsesOf } from "./examples.js";

/** Collects every example of every status for the component that shows one of them. The build highlights them. */
export function responseExamples(operation: LocatedOperation): string {
  const all = responsesOf(operation).flatMap(({ status, response }) => {
    const found = examplesOf(response.content);
    if (found.length === 0) return [{ status, summary: "No body", block: fence("text", "(no body)") }];
    return found.map(({ name, summary = name, value }) => ({
      status,
      summary: summary.replace(" (inferred)", ""),
      block: fence("json", JSON.stringify(value, null, 2)),
    }));
  });
  const names = all.map(({ status, summary }) => ({ status, summary }));
  return [
    `<ResponseExamples :examples='${JSON.stringify(names).replaceAll("'", "&#39;")}'>`,
    ...all.map(({ block }, index) => `<template #example-${index}>\n\n${block}\n\n</template>`),
    "</ResponseExamples>",
  ].join("\n");
}
