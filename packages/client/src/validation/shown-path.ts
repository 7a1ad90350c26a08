import { propertyNames } from "@idaas-face/spec/response-validators";

/**
 * A JSON pointer into a response as it may be shown: an index or a property that the OpenAPI document declares stands as it is, and `*`
 * for any other name, which the server has made up and which may be anything.
 */
export function shownPath(pointer: string, body: unknown): string {
  let place = body;
  const steps = pointer.split("/").slice(1);
  return steps
    .map((step) => {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const known = Array.isArray(place) || propertyNames.has(name);
      place = (place as Record<string, unknown>)[name];
      return known ? `/${step}` : "/*";
    })
    .join("");
}
