/** Checks the input of a call, and returns a sentence that says what to correct; empty where the call can be sent. */
export function checkInput(parameters: Record<string, string>, body: string | undefined): string {
  const missing = Object.entries(parameters).find(([, value]) => !value.trim());
  if (missing)
    return `\`${missing[0]}\` must not be empty: give it a value, such as the ID of a user or of a face.`;
  if (body === undefined) return "";
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return "";
    return "The body must be a JSON object, in braces.";
  } catch (error) {
    return `The body must be JSON: ${(error as Error).message}.`;
  }
}
