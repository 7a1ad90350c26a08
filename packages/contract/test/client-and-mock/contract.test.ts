import { FaceClient } from "@idaas-face/client";
import { readDocument } from "@idaas-face/spec/document";
import { type Operation, operationTable } from "@idaas-face/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/mock-server.js";
import { callMethod } from "./call-method.js";
import { contractCases } from "./cases.js";
import { exampleRequests } from "./example-requests.js";
import { runCase } from "./run-case.js";
import { WatchedFetch } from "./watched-fetch.js";

const document = readDocument();
const token = "contract-test-token";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe("the client turns each documented response into the data or the error that the document promises", () => {
  test.each(contractCases(document))("$name", (one) => runCase(one, { baseUrl: mock.url }));
});

describe("Prism accepts each example request as the client sends it", () => {
  test.each(exampleRequests(document))("$name", async ({ operation, request }) => {
    const watched = new WatchedFetch();
    const faces = new FaceClient({ baseUrl: mock.url, token, fetch: watched.fetch });

    await callMethod(faces, operation, request);

    expect(watched.last).toMatchObject({ status: operation.statuses[0], refusal: undefined });
  });
});

describe("each client method sends and gives the same as a request by path", () => {
  const firstOf = ({ operationId }: Operation) => {
    const example = exampleRequests(document).find((one) => one.operation.operationId === operationId);
    if (!example)
      throw new Error(`The table has ${operationId} and the document does not: generate it again.`);
    return example;
  };

  test.each(Object.values<Operation>(operationTable))("$clientMethod", async (row) => {
    const { operation, request } = firstOf(row);
    const sent: { method: string; url: string; body: string | null }[] = [];
    const faces = new FaceClient({
      baseUrl: mock.url,
      token,
      fetch: async (url, init) => {
        sent.push({ method: init.method, url, body: init.body });
        return fetch(url, init);
      },
    });
    const { path, body } = request;
    const init = { params: { path }, body } as never;

    const byMethod = await callMethod(faces, operation, request);
    const byPath = await faces.api.request(row.method.toLowerCase() as "get", row.path as never, init);

    expect(byMethod).toEqual(byPath.data);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
  });
});
