/** What this package uses of an OpenTelemetry span. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}

/** What this package uses of an OpenTelemetry tracer, described here so that nothing has to be imported. */
export interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Record<string, string | number> }): Span;
}
