/** The part of an OpenTelemetry span that this package uses. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}

/** The part of an OpenTelemetry tracer that this package uses, described here so that nothing has to be imported. */
export interface Tracer {
  /** Makes a span that is active while `work` runs, and gives the result of `work`. */
  startActiveSpan<T>(
    name: string,
    options: { kind: number; attributes: Record<string, string | number> },
    work: (span: Span) => T,
  ): T;
}
