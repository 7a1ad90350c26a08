import type { ResponseParts } from "./response-parts.js";

// The document describes operations. HTTP, and not the document, asks for these responses.

export function unknownPath(): ResponseParts {
  return error(404, "unknown_path", "There is no such path.");
}

export function unknownMethod(allowed: string[]): ResponseParts {
  const message = `The path has no such method, only ${allowed.join(", ")}.`;
  return { ...error(405, "unknown_method", message), headers: { allow: allowed.join(", ") } };
}

export function badRequest(): ResponseParts {
  return error(400, "bad_request", "The address or a header of the request cannot be understood.");
}

export function encodedBody(): ResponseParts {
  const message = "The body is compressed. Send it as it is, without the header Content-Encoding.";
  return error(415, "unsupported_encoding", message);
}

export function storeUnavailable(): ResponseParts {
  return error(503, "store_unavailable", "The store cannot be reached or cannot write. Try again later.");
}

export function restartNeeded(): ResponseParts {
  const message =
    "The files of the store were replaced or damaged while the sandbox ran. Restart it: its log says more.";
  return error(503, "store_unavailable", message);
}

export function internalError(): ResponseParts {
  return error(500, "internal_error", "The sandbox has failed. Its log says why.");
}

/** Makes a response that says what is wrong, in the form of the document. */
export function error(status: number, errorCode: string, errorMessage: string): ResponseParts {
  return { status, body: { errorCode, errorMessage } };
}
