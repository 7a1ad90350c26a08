import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { FaceClientOptions, Span, Tracer } from "../../src/index.js";
import { clientWith, userUuid } from "../support/client.js";

/** Ways in which a function of the user's can fail. */
const failures: [how: string, fail: () => never][] = [
  [
    "throws",
    () => {
      throw new Error("no disk");
    },
  ],
  ["rejects", (() => Promise.reject(new Error("no disk"))) as () => never],
  [
    "throws nothing",
    () => {
      throw undefined;
    },
  ],
];

const tracerOf = (span: Span) => {
  const tracer: Tracer = { startActiveSpan: (_, __, work) => work(span) };
  return { tracer };
};

const observers: [what: string, observer: (fail: () => never) => Partial<FaceClientOptions>][] = [
  [
    "a logger",
    (fail) => ({ logLevel: "debug", logger: { debug: fail, info: fail, warn: fail, error: fail } }),
  ],
  [
    "a hook",
    (fail) => ({ hooks: { onRequest: fail, onResponse: fail, onRetry: fail, onTokenRefresh: fail } }),
  ],
  ["a tracer", (fail) => ({ tracer: { startActiveSpan: fail } })],
  ["a span", (fail) => tracerOf({ setAttribute: fail, setStatus: fail, end: fail })],
  [
    "a span that cannot be ended",
    (fail) => tracerOf({ setAttribute: () => {}, setStatus: () => {}, end: fail }),
  ],
];

describe.each(observers)("%s that fails", (_, observer) => {
  it.each(failures)("as it %s fails no call and leaves no rejection unhandled", async (_, fail) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    onTestFinished(() => {
      process.off("unhandledRejection", unhandled);
    });
    const responses = [
      Response.json({ authToken: "abcdef" }),
      new Response(null, { status: 503 }),
      Response.json([{ id: "one" }]),
    ];
    const fetch = async () => responses.shift();
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const faces = clientWith({ fetch, token: undefined, credentials, ...observer(fail) });
    expect(await faces.list(userUuid)).toEqual([{ id: "one" }]);
    await new Promise(setImmediate);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
