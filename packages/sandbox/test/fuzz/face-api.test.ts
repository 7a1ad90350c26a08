import { readDocument } from "@idaas-face/spec/document";
import { operationTable } from "@idaas-face/types";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { runningSandbox } from "../support/http.js";
import { testSandbox } from "../support/sandbox.js";
import { faceRequests } from "./arbitraries/face-requests.js";
import { documentedResponses } from "./support/documented-responses.js";
import { sendInProcess } from "./support/send-in-process.js";
import { sendOverSocket } from "./support/send-over-socket.js";
import { tryFaceRequests } from "./support/try-face-requests.js";
import { tryOften } from "./support/try-often.js";

const api = readDocument();

/** Makes rows of requests. An error shows the request with the wrong response: the others are left as they are. */
const rows = (length: number) =>
  fc.noShrink(fc.array(faceRequests, { minLength: length, maxLength: length, size: "max" }));

it("every response is one of the OpenAPI document, whatever the request is, and the store stays sound", async () => {
  const findFlaw = await documentedResponses(api);
  const responded = new Set<string>();
  await tryOften(
    fc.asyncProperty(rows(50), async (requests) => {
      // So few that creates are refused for it.
      const sandbox = await testSandbox({ seed: { settings: { maxFacesPerUser: 2 } } });
      const parts = { sandbox, send: sendInProcess(sandbox), findFlaw, slow: true };
      for (const one of await tryFaceRequests(requests, parts)) responded.add(one);
    }),
    80,
  );
  const successful = Object.keys(operationTable).map((operationId) => `${operationId} 200`);
  const named = [200, 404, 409].map((status) => `updateFaceUsingPUT ${status} of a face that is named`);
  expect([...responded]).toEqual(expect.arrayContaining([...successful, ...named]));
});

it("over a socket as well", async () => {
  const findFlaw = await documentedResponses(api);
  const sandbox = await runningSandbox({ logLevel: "off" });
  await tryOften(
    fc.asyncProperty(rows(50), async (requests) => {
      await sandbox.control.reset();
      await tryFaceRequests(requests, { sandbox, send: sendOverSocket(sandbox), findFlaw, slow: false });
    }),
    15,
  );
});
