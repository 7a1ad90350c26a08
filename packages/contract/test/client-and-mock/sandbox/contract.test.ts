import { FaceClient } from "@idaas-face/client";
import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { readDocument } from "@idaas-face/spec/document";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningPrism } from "../../../src/mock/start-prism.js";
import { callMethod } from "../call-method.js";
import { type ContractCase, contractCases } from "../cases.js";
import { isErrorForStatus } from "../error-guards.js";
import { invalidRequests } from "../invalid-requests.js";
import { startValidatingProxy } from "../validating-proxy.js";
import { WatchedFetch } from "../watched-fetch.js";
import { type Cause, causeOf } from "./causes.js";

const document = readDocument();

/** An application that may do nothing. */
const stranger = {
  id: "33333333-3333-4333-8333-333333333333",
  sharedSecret: "of-a-stranger",
  name: "Stranger",
};

let sandbox: RunningSandbox;
let proxy: RunningPrism;
beforeAll(async () => {
  const seed = { applications: [{ ...stranger, permissions: [] }] };
  sandbox = await startSandbox({ port: 0, memory: true, seed });
  proxy = await startValidatingProxy(sandbox.url);
});
afterAll(async () => {
  await proxy.close();
  await sandbox.close();
});

function credentialsOf(as: Cause["as"]) {
  if (typeof as === "object") return as;
  const { id: applicationId, sharedSecret } = stranger;
  const credentials =
    as === "stranger" ? { applicationId, sharedSecret } : sandbox.applications[as ?? "admin"];
  return { credentials };
}

/** Brings about what a case needs, and checks that the sandbox gives the response of the case. */
async function check(contractCase: ContractCase, baseUrl: string): Promise<void> {
  const { operation, status, request, expected } = contractCase;
  const cause = await causeOf(contractCase, sandbox);
  const watched = new WatchedFetch();
  const faces = new FaceClient({
    baseUrl,
    ...credentialsOf(cause.as),
    fetch: watched.fetch,
    maxRetries: 0,
    onUnknownOutcome: "throw",
    validateResponses: "throw",
  });
  const input = {
    path: { ...request.path, ...cause.path },
    body: "body" in cause ? cause.body : request.body,
  };

  // A look-up takes a text and nothing else: middleware sends what the client refuses.
  if (operation.clientMethod === "findUser") {
    faces.api.use({
      onRequest: ({ request: { url, method, headers } }) =>
        new Request(url, { method, headers, body: JSON.stringify(input.body) }),
    });
  }
  const sent = operation.clientMethod === "findUser" ? { ...input, body: { userId: "any" } } : input;

  const error = await callMethod(faces, operation, sent).then(
    () => undefined,
    (reason: unknown) => reason,
  );

  const { status: got, body, refusal } = watched.last ?? {};
  expect({ status: got, refusal, body }).toMatchObject({ status, refusal: undefined });
  if (status === 200) expect(error).toBeUndefined();
  else {
    expect(error).toSatisfy((reason) => isErrorForStatus(operation, status, reason));
    const { errorCode } = expected as { errorCode: string };
    expect(JSON.parse(body ?? "")).toMatchObject({ errorCode: cause.byFault ? "fault" : errorCode });
  }
}

const cases = contractCases(document);

describe("the sandbox gives each documented response for a cause of its own", () => {
  test.each(cases)("$name", (one) => check(one, sandbox.url));
});

describe("behind a proxy that checks responses against the OpenAPI document it does, too", () => {
  test.each(cases)("$name", (one) => check(one, proxy.url));
});

describe("the sandbox refuses each request that breaks the file, and says why as the file says", () => {
  test.each(invalidRequests(document))("$name", async ({ path, method, headers, body }) => {
    const { authToken } = await new FaceClient({
      baseUrl: sandbox.url,
      credentials: sandbox.credentials,
    }).authenticate();
    const authorized = "authorization" in headers ? { ...headers, authorization: `${authToken}` } : headers;
    const response = await fetch(sandbox.url + path, { method, headers: authorized, body });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toMatchObject({
      errorCode: expect.any(String),
      errorMessage: expect.any(String),
    });
  });
});
