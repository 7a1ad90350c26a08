import { toResponse } from "./api/answer.js";
import { unknownMethod } from "./api/outside-the-document.js";

const types = { json: "application/json", yaml: "application/yaml" } as const;

const documents: Record<string, keyof typeof types> = { "/openapi.json": "json", "/openapi.yaml": "yaml" };

/** Whether a path leads to the OpenAPI document. */
export function isDocument(path: string): boolean {
  return Object.hasOwn(documents, path);
}

/** The OpenAPI document that the sandbox serves. */
export async function showDocument({ method }: Request, path: string): Promise<Response> {
  if (method !== "GET" && method !== "HEAD") return toResponse(unknownMethod(["GET", "HEAD"]));
  const format = documents[path] ?? "json";
  // Who asks for no document does not wait for its text to load.
  const texts = await import("../control/dist/openapi-texts.js");
  return new Response(texts[format], { headers: { "content-type": types[format] } });
}
