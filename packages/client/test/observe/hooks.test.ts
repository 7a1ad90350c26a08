import { operationTable } from "@idaas-face/types";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Fetch, Hooks } from "../../src/index.js";
import { clientWith, rejectionOf, userUuid } from "../support/client.js";

const start = Date.parse("2026-11-02T09:12:00Z");
const { operationId, method, path } = operationTable.getFacesUsingGET;

/** The events in their order: the calls of hooks, and the requests that were sent. */
let events: [name: keyof Hooks | "sent", event?: object][];
let responses: (Response | Error)[];

const fetch: Fetch = async () => {
  events.push(["sent"]);
  vi.advanceTimersByTime(12.4);
  const response = responses.shift() ?? Response.json([]);
  if (response instanceof Error) throw response;
  return response;
};

function watched(options: object = {}) {
  const note = (name: keyof Hooks) => (event: object) => {
    events.push([name, event]);
  };
  const hooks: Required<Hooks> = {
    onRequest: note("onRequest"),
    onResponse: note("onResponse"),
    onRetry: note("onRetry"),
    onTokenRefresh: note("onTokenRefresh"),
  };
  return clientWith({ fetch, hooks, random: () => 0.5, clock: () => start, ...options });
}

const names = () => events.map(([name]) => name);
const eventsOf = (wanted: keyof Hooks) =>
  events.filter(([name]) => name === wanted).map(([, event]) => event);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  responses = [];
  events = [];
});
afterEach(() => {
  vi.useRealTimers();
});

it("hooks are told of a request before it is sent, and of its response", async () => {
  const headers = { "x-request-id": "r-1", "set-cookie": "session=1", server: "gate" };
  responses = [Response.json([], { headers })];
  await watched().list(userUuid);
  const request = { operationId, attempt: 1, method, path };
  const shown = { "content-type": "application/json", server: "gate", "x-request-id": "r-1" };
  expect(events).toEqual([
    ["onRequest", request],
    ["sent"],
    ["onResponse", { ...request, status: 200, durationMs: 12, requestId: "r-1", headers: shown }],
  ]);
});

it("hooks are told of each retry, with its reason and its wait", async () => {
  const busy = new Response(null, { status: 503, headers: { "retry-after": "2" } });
  responses = [busy, new Error("broken"), Response.json([])];
  await watched().list(userUuid);
  expect(eventsOf("onRetry")).toEqual([
    { operationId, attempt: 1, reason: 503, delayMs: 2000 },
    { operationId, attempt: 2, reason: "ConnectionError", delayMs: 500 },
  ]);
  expect(names()).toEqual([
    ...["onRequest", "sent", "onResponse", "onRetry"],
    ...["onRequest", "sent", "onRetry"],
    ...["onRequest", "sent", "onResponse"],
  ]);
  expect(eventsOf("onResponse")).toMatchObject([
    { attempt: 1, status: 503, headers: { "retry-after": "2" } },
    { attempt: 3, status: 200 },
  ]);
});

it("hooks are told of a response that is not what the OpenAPI document promises", async () => {
  responses = [new Response("<html>", { headers: { "x-request-id": "r-2", "content-type": "text/html" } })];
  await rejectionOf(watched().list(userUuid));
  expect(eventsOf("onResponse")).toMatchObject([
    { status: 200, requestId: "r-2", headers: { "content-type": "text/html", "x-request-id": "r-2" } },
  ]);
});

it("hooks are told of a token that was fetched, and when it expires", async () => {
  const creationTime = "2026-01-01T00:00:00Z";
  const expirationTime = "2026-01-01T00:10:00Z";
  responses = [Response.json({ authToken: "abcdef", creationTime, expirationTime })];
  const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
  await watched({ token: undefined, credentials }).list(userUuid);
  const call = ["onRequest", "sent", "onResponse"];
  expect(names()).toEqual([...call, "onTokenRefresh", ...call]);
  expect(eventsOf("onTokenRefresh")).toEqual([{ expiresAt: start + 10 * 60_000 }]);
});

it("hooks are told of a second request after a token was rejected, and of no retry", async () => {
  responses = [new Response(null, { status: 401 }), Response.json([])];
  let asked = 0;
  await watched({ token: () => `token-${++asked}` }).list(userUuid);
  expect(eventsOf("onRequest")).toMatchObject([{ attempt: 1 }, { attempt: 2 }]);
  expect(eventsOf("onRetry")).toEqual([]);
});

it("hooks may be few", async () => {
  const onResponse = vi.fn();
  await watched({ hooks: { onResponse } }).list(userUuid);
  expect(onResponse).toHaveBeenCalledOnce();
});
