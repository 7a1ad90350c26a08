/** The sandbox has refused a request. */
export class RefusedError extends Error {
  override name = "RefusedError";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** @throws a {@link RefusedError} with the reason if a response does not report success */
export async function bodyOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  const body = parse(text);
  if (response.ok) return body as T;
  const { errorCode = "", errorMessage = "" } = (body ?? {}) as { errorCode?: string; errorMessage?: string };
  const message = errorMessage || `The sandbox responded with status ${response.status}.`;
  throw new RefusedError(response.status, errorCode, message);
}

/** With a fault, the sandbox may respond with anything. */
function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("The sandbox responded with something that is not JSON.");
  }
}
