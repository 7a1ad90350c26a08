import type { RequestEvent } from "./hooks.js";
import { quietly } from "./quietly.js";
import type { Span, Tracer } from "./tracer.js";

/** Numbers of the OpenTelemetry API. */
const client = 2;
const failed = 2;

/** One attempt as a span, by OpenTelemetry's conventions for HTTP clients. The user's IDs are left out of the address. */
export class AttemptSpan {
  #span: Span | undefined;

  constructor(tracer: Tracer | undefined, baseUrl: string, { method, path, attempt }: RequestEvent) {
    if (!tracer) return;
    const { hostname, port, protocol } = new URL(baseUrl);
    const attributes = {
      "http.request.method": method,
      "server.address": hostname,
      "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
      "url.full": baseUrl + path,
      "url.template": path,
      ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    };
    quietly(() => {
      const span = tracer.startSpan(`${method} ${path}`, { kind: client, attributes });
      this.#span = span;
      return span;
    });
  }

  end(status: number | undefined, failure: string | undefined): void {
    // Each of them may throw, or reject.
    quietly(() =>
      Promise.all([
        status && this.#span?.setAttribute("http.response.status_code", status),
        failure && this.#span?.setAttribute("error.type", failure),
        failure && this.#span?.setStatus({ code: failed }),
        this.#span?.end(),
      ]),
    );
  }
}
