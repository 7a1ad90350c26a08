import { Converter } from "@apiture/openapi-down-convert";
import type { OpenApiDocument } from "../operations/index.js";
import { withNullableEnums } from "./nullable-enums.js";
import { withOperationParameters } from "./operation-parameters.js";

type Info = { summary?: string; description: string; license: { name: string; identifier: string } };

/**
 * Converts the bundled OpenAPI 3.1 document into an OpenAPI 3.0 document that says the same. Of its introduction, the first
 * paragraph is left: generators write it into each file.
 */
export function downgrade(document: OpenApiDocument & { info: Info }): OpenApiDocument {
  const prepared = withNullableEnums(
    withOperationParameters({ ...document, info: convertInfo(document.info) }),
  );
  return new Converter(prepared, { allOfTransform: true }).convert() as OpenApiDocument;
}

/** Converts what the converter leaves as it is or drops: the summary, and the identifier of the licence. */
function convertInfo({ summary: _, description, license, ...info }: Info): object {
  const [introduction] = description.split(/\n\s*\n/);
  const url = `https://spdx.org/licenses/${license.identifier}.html`;
  return { ...info, description: introduction, license: { name: license.name, url } };
}
