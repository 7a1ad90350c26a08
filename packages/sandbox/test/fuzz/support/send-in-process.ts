import type { InProcessSandbox } from "../../../src/core.js";
import { baseUrl } from "../../support/sandbox.js";
import type { Send } from "./face-world.js";

/** Sends by the `fetch` of a sandbox, which gives no body to a GET. */
export function sendInProcess({ fetch }: InProcessSandbox): Send {
  return async ({ method, target, headers, body }) => {
    const hasBody = body !== undefined && method !== "GET" && method !== "HEAD";
    const response = await fetch(baseUrl + target, {
      method,
      headers,
      ...(hasBody && { body: body as BodyInit }),
    });
    return {
      status: response.status,
      contentType: response.headers.get("content-type"),
      text: await response.text(),
    };
  };
}
