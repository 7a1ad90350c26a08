import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Validator } from "@idaas-face/spec/body-validators";
import {
  type OpenApiDocument,
  type Reference,
  type ResponseObject,
  readOperations,
  resolve,
  type Schema,
} from "@idaas-face/spec/operations";
import { writeValidators } from "@idaas-face/spec/validators";
import { temporaryFolder } from "../../support/folder.js";

/** The response to a request, read to its end. */
export interface ReceivedResponse {
  status: number;
  contentType: string | null;
  text: string;
}

/** Says what is wrong with a response of an operation, by its document; `undefined` where nothing is. */
export type FindFlaw = (operationId: string, response: ReceivedResponse) => string | undefined;

/** Makes a judge of responses from the response schemas of a document, as the build makes the validators. */
export async function documentedResponses(document: OpenApiDocument): Promise<FindFlaw> {
  const schemas = responseSchemas(document);
  const file = join(await temporaryFolder(), "response-validators.mjs");
  const withBody = [...schemas].flatMap(([name, schema]) => (schema ? [[name, schema] as const] : []));
  await writeValidators(document, { [file]: () => Object.fromEntries(withBody) });
  const { validators } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    validators: ReadonlyMap<string, Validator>;
  };
  return (operationId, response) => {
    const name = nameOf(operationId, response.status);
    if (!schemas.has(name)) return `the status ${response.status} is not documented`;
    const validate = validators.get(name);
    if (!validate) return response.text === "" ? undefined : "there is a body where the document has none";
    return flawOfJson(response) ?? (validate(JSON.parse(response.text)) ? undefined : explain(validate));
  };
}

/** Finds a flaw in the form of an error that no document describes. */
export function flawOfError(response: ReceivedResponse): string | undefined {
  const flaw = flawOfJson(response);
  if (flaw) return flaw;
  const { errorCode, errorMessage, ...rest } = JSON.parse(response.text);
  const isText = [errorCode, errorMessage].every((one) => typeof one === "string" && one !== "");
  const isKnown = Object.keys(rest).every((name) => name === "parameters");
  return isText && isKnown ? undefined : "it is not an ErrorInfo that says what is wrong";
}

function flawOfJson({ contentType, text }: ReceivedResponse): string | undefined {
  if (contentType !== "application/json") return `its content type is ${contentType}`;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return "it is not JSON";
  }
}

const nameOf = (operationId: string, status: number) => `${operationId}_${status}`;

/** Lists the schema of each documented response, or `undefined` for one without a body. */
function responseSchemas(document: OpenApiDocument): Map<string, Schema | Reference | undefined> {
  const entries = readOperations(document).flatMap(({ operationId, source }) =>
    Object.entries(source.responses).map(([status, response]) => {
      const { content } = resolve<ResponseObject>(document, response);
      return [nameOf(operationId, Number(status)), content?.["application/json"]?.schema] as const;
    }),
  );
  return new Map(entries);
}

function explain({ errors }: Validator): string {
  return (errors ?? [])
    .map(({ instancePath, message }) => `${instancePath || "the response"} ${message}`)
    .join("; ");
}
