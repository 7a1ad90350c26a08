import {
  type LocatedOperation,
  type MediaType,
  type Parameter,
  type Reference,
  type RequestBody,
  type ResponseObject,
  resolve,
  type Schema,
} from "@idaas-face/spec/operations";
import { document } from "../document.js";

export interface Example {
  name: string;
  summary: string | undefined;
  description?: string | undefined;
  value: unknown;
}

/** Lists the named examples of a body. */
export function examplesOf(content: Record<string, MediaType> | undefined): Example[] {
  const { examples = {} } = content?.["application/json"] ?? {};
  return Object.entries(examples).map(([name, example]) => {
    const { value, summary, description } = resolve<{
      value: unknown;
      summary?: string;
      description?: string;
    }>(document, example);
    return { name, summary, description, value };
  });
}

export function bodyOf({ source }: LocatedOperation): RequestBody | undefined {
  return source.requestBody && resolve<RequestBody>(document, source.requestBody);
}

export function schemaOf(content: Record<string, MediaType> | undefined): Schema | Reference | undefined {
  return content?.["application/json"]?.schema;
}

/** Lists the documented responses by status, the lowest first. */
export function responsesOf({
  source,
}: LocatedOperation): { status: string; response: Described<ResponseObject> }[] {
  return Object.keys(source.responses)
    .sort()
    .map((status) => ({
      status,
      response: resolve(
        document,
        source.responses[status] as ResponseObject | Reference,
      ) as Described<ResponseObject>,
    }));
}

type Described<T> = T & { description: string };

/** Lists the parameters of an operation, those of its path included. */
export function parametersOf({
  path,
  source,
}: LocatedOperation): (Described<Parameter> & { value: string })[] {
  const all = [...(document.paths[path]?.parameters ?? []), ...(source.parameters ?? [])];
  return all.map((parameter) => {
    const found = resolve(document, parameter) as Described<Parameter>;
    const schema = found.schema && resolve<Schema & { examples?: unknown[] }>(document, found.schema);
    return { ...found, value: String(found.example ?? schema?.examples?.[0] ?? "") };
  });
}
