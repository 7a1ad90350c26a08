// The compiler judges this file, in `npm run typecheck`; nothing in it runs.
import { type Tracer as OpenTelemetryTracer, trace } from "@opentelemetry/api";
import { expectTypeOf, it } from "vitest";
import type { FaceClientOptions, Hooks, Logger, Span, Tracer } from "../../src/index.js";

it("a tracer of OpenTelemetry is one", () => {
  expectTypeOf<OpenTelemetryTracer>().toExtend<Tracer>();
  expectTypeOf(trace.getTracer("faces").startSpan("span")).toExtend<Span>();
  expectTypeOf<{ baseUrl: string; tracer: OpenTelemetryTracer }>().toExtend<FaceClientOptions>();
});

it("a console is a logger, and so is one whose methods take more and give something", () => {
  expectTypeOf<Console>().toExtend<Logger>();
  type Write = { (fields: object, line?: string): void; (line: string, ...more: unknown[]): string };
  expectTypeOf<Record<"trace" | "debug" | "info" | "warn" | "error", Write>>().toExtend<Logger>();
  expectTypeOf<Record<"log" | "warn", Write>>().not.toExtend<Logger>();
});

it("a hook may be asynchronous, and need not look at what it is told", () => {
  expectTypeOf<{ onRequest: () => Promise<void> }>().toExtend<Hooks>();
  expectTypeOf<{ onRetry: (event: { attempt: number }) => void }>().toExtend<Hooks>();
  expectTypeOf<{ onRetry: (event: { missing: number }) => void }>().not.toExtend<Hooks>();
});
