import { FaceClient } from "@idaas-face/client";
import { type Operation, operationTable } from "@idaas-face/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractCases } from "../src/cases.js";
import { bundledDocument } from "../src/document.js";
import { exampleRequests } from "../src/example-requests.js";
import { type Mock, startMock } from "../src/mock-server.js";
import { runCase } from "../src/run-case.js";
import { WatchedFetch } from "../src/watched-fetch.js";

const document = await bundledDocument();
const token = "contract-test-token";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe("the client makes of each documented answer what the file says", () => {
  test.each(contractCases(document))("$name", (one) => runCase(one, { baseUrl: mock.url }));
});

describe("Prism accepts each example request as the client sends it", () => {
  test.each(exampleRequests(document))("$name", async ({ operation, request: { path, body } }) => {
    const watched = new WatchedFetch();
    const faces = new FaceClient({ baseUrl: mock.url, token, fetch: watched.fetch });

    await faces.request(operation, { path, body: body as object | undefined });

    expect(watched.answer).toMatchObject({ status: operation.statuses[0], refusal: undefined });
  });
});

describe("each operation of the table has a client method that does what `request` does", () => {
  const requestOf = ({ operationId }: Operation) => {
    const example = exampleRequests(document).find((one) => one.operation.operationId === operationId);
    if (!example) throw new Error(`The table has ${operationId} and the file does not: generate it again.`);
    return { path: example.request.path, body: example.request.body as object | undefined };
  };

  test.each(Object.values<Operation>(operationTable))("$clientMethod", async (operation) => {
    const sent: { method: string; url: string; body: string | null }[] = [];
    const faces = new FaceClient({
      baseUrl: mock.url,
      token,
      fetch: async (url, init) => {
        sent.push({ method: init.method, url, body: init.body });
        return fetch(url, init);
      },
    });
    const methods = faces as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
    const { path, body } = requestOf(operation);
    // A look-up takes the login name, and not a body around it.
    const given = operation.clientMethod === "findUser" ? Object.values(body ?? {}) : [body ?? []].flat();
    const values = [...operation.pathParameters.map((name) => path[name]), ...given];

    const byMethod = await methods[operation.clientMethod]?.(...values);
    const byRequest = await faces.request(operation, { path, body });

    expect(byMethod).toEqual(byRequest);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
  });
});
