import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readDocument } from "../../operations/bundled-document.js";
import { readOperations } from "../../operations/index.js";

interface Step {
  stepId: string;
  operationId: string;
  successCriteria: { condition: string }[];
  onFailure?: { reference: string }[];
}

interface Workflow {
  workflowId: string;
  inputs: { required: string[]; properties: Record<string, { description: string }> };
  steps: Step[];
}

interface ArazzoFile {
  workflows: Workflow[];
  components: { failureActions?: Record<string, { criteria: { condition: string }[] }> };
}

const folder = new URL("../../workflows/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".arazzo.yaml"));
const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const files = names.map((name) => ({ name, ...(parse(texts.get(name) ?? "") as ArazzoFile) }));
const document = readDocument();
const operations = new Map(readOperations(document).map((one) => [one.operationId, one]));
const steps = files.flatMap(({ name, workflows }) =>
  workflows.flatMap(({ steps }) => steps.map((step) => ({ ...step, name: `${name}: ${step.stepId}` }))),
);

describe("each step of a workflow", () => {
  it.each(steps)("$name calls an operation and expects a status that it documents", (step) => {
    const [first] = step.successCriteria;
    const status = /^\$statusCode == (\d+)$/.exec(first?.condition ?? "")?.[1];
    expect(operations.get(step.operationId)?.statuses.map(String)).toContain(status);
  });

  it.each(steps)("$name is repeated only where that does no harm", ({ operationId, onFailure }) => {
    const { retry } = operations.get(operationId) ?? {};
    if (onFailure) expect(retry).toBe("safe");
  });
});

it("all operations but the older create are in a workflow", () => {
  const called = new Set(steps.map(({ operationId }) => operationId));
  const left = [...operations.keys()].filter((operationId) => !called.has(operationId));
  expect(left).toEqual(["createFaceUsingPOST"]);
});

it.each(files)("$name needs each of its inputs, and has no other", ({ name, workflows }) => {
  const used = [...(texts.get(name) ?? "").matchAll(/\$inputs\.(\w+)/g)].map(([, input]) => input);
  for (const { inputs } of workflows) {
    expect(new Set(used)).toEqual(new Set(inputs.required));
    expect(Object.keys(inputs.properties)).toEqual(inputs.required);
  }
});

it.each(files)("$name says which permissions it needs", ({ workflows }) => {
  for (const { inputs, steps } of workflows) {
    const said = inputs.properties.applicationId?.description.match(/`[A-Z]+:[A-Z]+`/g);
    const needed = steps.flatMap(({ operationId }) => operations.get(operationId)?.permission ?? []);
    expect(new Set(said)).toEqual(new Set(needed.map((permission) => `\`${permission}\``)));
  }
});

it("a workflow waits no longer where a registration has ended without success", () => {
  const terminal = document.components?.schemas?.FaceStatus?.["x-terminal"];
  const actions = files.flatMap(({ components }) => components.failureActions?.stopWhereItEnded ?? []);
  expect(actions.length).toBeGreaterThan(0);
  for (const { criteria } of actions) {
    const named = [...(criteria[0]?.condition ?? "").matchAll(/'(\w+)'/g)].map(([, status]) => status);
    expect(named).toEqual(terminal);
  }
});
