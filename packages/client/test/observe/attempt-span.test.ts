import { operationTable } from "@idaas-face/types";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Fetch } from "../../src/index.js";
import { baseUrl, clientOf, clientWith, rejectionOf, userUuid } from "../support/client.js";
import { respond, startServer } from "../support/server.js";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("test");
const { path } = operationTable.getFacesUsingGET;

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
afterAll(async () => {
  context.disable();
  await provider.shutdown();
});
beforeEach(() => exporter.reset());

/** The spans of a call whose requests get their responses one after the other. */
async function spansOf(...responses: (Response | Error)[]): Promise<ReadableSpan[]> {
  const fetch: Fetch = async () => {
    const next = responses.shift();
    if (next instanceof Response) return next;
    throw next;
  };
  await clientWith({ fetch, tracer, maxRetries: responses.length - 1 })
    .list(userUuid)
    .catch(() => {});
  return exporter.getFinishedSpans();
}

describe("an attempt is a span of OpenTelemetry", () => {
  it("named and described by the conventions for HTTP clients, without the IDs of the user", async () => {
    const [span] = await spansOf(Response.json([]));
    expect(span?.name).toBe(`GET ${path}`);
    expect(span?.kind).toBe(SpanKind.CLIENT);
    expect(span?.attributes).toEqual({
      "http.request.method": "GET",
      "server.address": new URL(baseUrl).hostname,
      "server.port": 443,
      "url.full": baseUrl + path.replace("{userid}", "REDACTED"),
      "url.template": path,
      "http.response.status_code": 200,
    });
    expect(span?.status.code).toBe(SpanStatusCode.UNSET);
    expect(span?.ended).toBe(true);
  });

  it("with the address and the port of the server as the client calls it", async () => {
    const server = await startServer((_, response) => respond(response, 200, []));
    await clientOf({ url: `${server.url}/gateway` }, { tracer }).list(userUuid);
    await server.close();
    expect(exporter.getFinishedSpans()[0]?.attributes).toMatchObject({
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(server.url).port),
      "url.full": `${server.url}/gateway${path.replace("{userid}", "REDACTED")}`,
    });
  });

  it("with the port that goes without saying", async () => {
    const fetch = async () => Response.json([]);
    await clientWith({ fetch, tracer, baseUrl: "http://localhost" }).list(userUuid);
    expect(exporter.getFinishedSpans()[0]?.attributes).toMatchObject({ "server.port": 80 });
  });

  it.each([
    ["an error status", new Response(null, { status: 404 }), "404", 404],
    ["a response that the document does not promise", new Response("<html>"), "ResponseError", 200],
    ["a connection that fails", new Error("broken"), "ConnectionError", undefined],
  ])("that failed by %s", async (_, outcome, type, status) => {
    const [span] = await spansOf(outcome);
    expect(span?.status.code).toBe(SpanStatusCode.ERROR);
    expect(span?.attributes["error.type"]).toBe(type);
    expect(span?.attributes["http.response.status_code"]).toBe(status);
    expect(span?.ended).toBe(true);
  });

  it("of its own for each time that the request is sent, counted from the second on", async () => {
    const spans = await spansOf(new Response(null, { status: 503 }), new Error("broken"), Response.json([]));
    expect(
      spans.map(({ attributes, status }) => [attributes["http.request.resend_count"], status.code]),
    ).toEqual([
      [undefined, SpanStatusCode.ERROR],
      [1, SpanStatusCode.ERROR],
      [2, SpanStatusCode.UNSET],
    ]);
  });

  it("below the span that is active when the call is made, the request for a token too", async () => {
    const responses = [
      Response.json({ authToken: "abcdef" }),
      new Response(null, { status: 503 }),
      Response.json([]),
    ];
    const fetch: Fetch = async () => responses.shift() ?? Response.error();
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const faces = clientWith({ fetch, tracer, token: undefined, credentials });
    const parent = tracer.startSpan("parent");
    await context.with(trace.setSpan(context.active(), parent), () => faces.list(userUuid));
    const spans = exporter.getFinishedSpans();
    expect(spans).toHaveLength(3);
    for (const { parentSpanContext } of spans) expect(parentSpanContext).toMatchObject(parent.spanContext());
  });

  it("that is active while the request is sent, so that instrumentation below nests in it", async () => {
    const active: unknown[] = [];
    const fetch: Fetch = async () => {
      active.push(trace.getActiveSpan()?.spanContext());
      await Promise.resolve();
      active.push(trace.getActiveSpan()?.spanContext());
      return Response.json([]);
    };
    await clientWith({ fetch, tracer }).list(userUuid);
    const [span] = exporter.getFinishedSpans();
    expect(active).toEqual([span?.spanContext(), span?.spanContext()]);
    expect(trace.getActiveSpan()).toBeUndefined();
  });

  it("that is ended when the call is aborted", async () => {
    const controller = new AbortController();
    const fetch: Fetch = () => {
      controller.abort();
      return new Promise(() => {});
    };
    await rejectionOf(clientWith({ fetch, tracer }).list(userUuid, { signal: controller.signal }));
    expect(exporter.getFinishedSpans()).toMatchObject([
      { status: { code: SpanStatusCode.ERROR }, attributes: { "error.type": "AbortedError" } },
    ]);
  });
});
