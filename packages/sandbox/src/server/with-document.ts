import { forPages } from "../api/cross-origin.js";
import { unknownMethod } from "../api/outside-the-document.js";
import { toResponse } from "../api/response-parts.js";

const types = { json: "application/json", yaml: "application/yaml" } as const;

const paths: Record<string, keyof typeof types> = { "/openapi.json": "json", "/openapi.yaml": "yaml" };
const methods = ["GET", "HEAD"];

type Handle = (request: Request) => Promise<Response>;

/** Makes a handler that serves the OpenAPI document of the sandbox, and leaves everything else to the given one. */
export function withDocument(handle: Handle): Handle {
  return async (request) => {
    // The path alone: parsing the whole URL would cost every request.
    const format = paths[/\/openapi\.(?:json|yaml)$/.exec(request.url)?.[0] ?? ""];
    if (!format || new URL(request.url).pathname !== `/openapi.${format}`) return handle(request);
    return forPages(request, "*", methods, () => show(request, format));
  };
}

async function show({ method }: Request, format: keyof typeof types): Promise<Response> {
  if (!methods.includes(method)) return toResponse(unknownMethod(methods));
  // A sandbox whose document nobody requests does not wait for its text to load.
  const texts = await import("../../control-document/dist/openapi-texts.js");
  return new Response(texts[format], { headers: { "content-type": types[format] } });
}
