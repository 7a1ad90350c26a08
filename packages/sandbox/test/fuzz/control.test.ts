import { readDocument } from "@idaas-face/spec/document";
import { readOperations } from "@idaas-face/spec/operations";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { biometric } from "../support/biometric.js";
import { clientAndSandbox, testSandbox } from "../support/sandbox.js";
import { changeSnapshot, snapshotChanges } from "./arbitraries/changed-snapshot.js";
import { type ControlRequest, controlDocument, controlRequests } from "./arbitraries/control-requests.js";
import { faceRequests } from "./arbitraries/face-requests.js";
import { isId, showPathValue } from "./arbitraries/path-values.js";
import { describeFailure } from "./support/describe-failure.js";
import {
  documentedResponses,
  type FindFlaw,
  flawOfError,
  type ReceivedResponse,
} from "./support/documented-responses.js";
import { sendInProcess } from "./support/send-in-process.js";
import { tryFaceRequests } from "./support/try-face-requests.js";
import { tryOften } from "./support/try-often.js";
import { worldFlaws } from "./support/world-flaws.js";

const api = readDocument();

it("every response of the control is one of its OpenAPI document, and leaves a sandbox that is sound", async () => {
  const findFlaw = await documentedResponses(controlDocument);
  const rows = fc.noShrink(fc.array(controlRequests, { minLength: 25, maxLength: 25, size: "max" }));
  await tryOften(
    fc.asyncProperty(rows, async (requests) => {
      const sandbox = await testSandbox();
      const send = sendInProcess(sandbox);
      for (const request of requests) {
        const { operation, query, pathValue, contentType, body } = request;
        const faces = (await sandbox.control.users({ limit: 1000 })).flatMap((user) =>
          user.faces.map(({ id }) => id),
        );
        const path = operation.path.replace("{id}", showPathValue(pathValue, faces));
        const headers = { ...(contentType !== undefined && { "content-type": contentType }) };
        const wire = { method: operation.method, target: path + query, headers, body };
        const response = await send(wire);
        const flaw = judge(request, response, findFlaw);
        if (flaw) throw new Error(describeFailure(flaw, response, wire));
      }
      await sandbox.control.clearFaults();
      const flaws = await worldFlaws(sandbox.control);
      if (flaws.length > 0) throw new Error(flaws.join("\n"));
    }),
    80,
  );
});

it("a snapshot that was changed by hand is refused, or the FaceApi works on with it", async () => {
  const [findFlaw, findFaceFlaw] = [
    await documentedResponses(controlDocument),
    await documentedResponses(api),
  ];
  const requests = fc.noShrink(fc.array(faceRequests, { minLength: 20, maxLength: 20, size: "max" }));
  let restored = 0;
  await tryOften(
    fc.asyncProperty(snapshotChanges, requests, async (changes, after) => {
      const sandbox = await lively();
      const send = sendInProcess(sandbox);
      const body = JSON.stringify(changeSnapshot(await sandbox.control.snapshot(), changes));
      const wire = { ...restore, headers: json, body: new TextEncoder().encode(body) };
      const response = await send(wire);
      const flaw = findFlaw("restore", response);
      if (flaw) throw new Error(`${describeFailure(flaw, response, wire)}\n${JSON.stringify(changes)}`);
      if (response.status !== 200) return;
      restored++;
      await sandbox.control.clearFaults();
      await tryFaceRequests(after, { sandbox, send, findFlaw: findFaceFlaw, slow: true });
    }),
    80,
  );
  expect(restored).toBeGreaterThan(0);
});

/** Makes a sandbox with everything that a snapshot can hold. */
async function lively() {
  const { sandbox, faces, users, control } = await clientAndSandbox({
    seed: { settings: { lifetime: 30, maxFacesPerUser: 2 } },
  });
  const { id } = await faces.create(users.ada.id, { encryptedBiometricToken: biometric });
  await control.useFace(`${id}`);
  await faces.create(users.ada.id, { deliverActivationEmail: true });
  await faces.create(users.review.id);
  await control.addFault({
    match: { userId: users.grace.id, method: "GET" },
    effect: { status: 503 },
    times: 3,
  });
  return sandbox;
}

const json = { "content-type": "application/json" };
const restore = operationOf("restore");

function operationOf(id: string) {
  const operation = readOperations(controlDocument).find(({ operationId }) => operationId === id);
  return { method: operation?.method ?? "", target: operation?.path ?? "" };
}

function judge(
  { operation, pathValue, isGoodBody }: ControlRequest,
  response: ReceivedResponse,
  findFlaw: FindFlaw,
): string | undefined {
  const isBad = isGoodBody === false || (operation.pathParameters.length > 0 && !isId(pathValue));
  if (isBad && response.status !== 400) return `the status is ${response.status} instead of 400`;
  return (
    findFlaw(operation.operationId, response) ?? (response.status >= 400 ? flawOfError(response) : undefined)
  );
}
