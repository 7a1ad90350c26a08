import { isConflictError, isConnectionError } from "@idaas-face/client";
import { type OperationId, operationTable } from "@idaas-face/types";
import { expect, it } from "vitest";
import { clientAndSandbox, idOf } from "../support/sandbox.js";

it("the response has the status of a fault, and nothing is carried out", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await control.addFault({
    effect: { status: 503 },
    match: { operationId: "createFaceAuthenticatorUsingPOST" },
  });
  await expect(faces.create(users.ada.id)).rejects.toMatchObject({ status: 503, errorCode: "fault" });
  expect(await faces.list(users.ada.id)).toEqual([]);
});

it("a connection is closed before the request is carried out, or after", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const { method } = operationTable.createFaceAuthenticatorUsingPOST;
  await control.addFault({ effect: { close: "before" }, times: 1, match: { method, userId: users.ada.id } });
  await expect(faces.create(users.ada.id)).rejects.toSatisfy(isConnectionError);
  expect(await faces.list(users.ada.id)).toEqual([]);

  await control.addFault({ effect: { close: "after" }, times: 1, match: { method, userId: users.ada.id } });
  await expect(faces.create(users.ada.id)).rejects.toSatisfy(isConnectionError);
  expect(await faces.list(users.ada.id)).toHaveLength(1);
  expect((await control.journal()).find(({ status }) => status === null)).toMatchObject({
    response: { status: "NEW" },
  });
});

it("the user it is for may be named in capitals", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await control.addFault({ effect: { status: 503 }, match: { userId: users.ada.id.toUpperCase() } });
  await expect(faces.list(users.ada.id)).rejects.toMatchObject({ status: 503 });
});

it("an unknown operation is refused, and so is the hundred and first fault", async () => {
  const { control } = await clientAndSandbox();
  const effect = { status: 503 };
  await expect(
    control.addFault({ effect, match: { operationId: "createFace" as OperationId } }),
  ).rejects.toThrow("the property match/operationId must be one of");
  for (let i = 0; i < 100; i++) await control.addFault({ effect });
  await expect(control.addFault({ effect })).rejects.toThrow(
    "There are 100 faults already: clear them first.",
  );
});

it("a body is cut off in the middle, or is a page of HTML", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await faces.list(users.ada.id);
  await control.addFault({ effect: { truncate: true }, times: 1 });
  await expect(faces.list(users.hasFace.id)).rejects.toSatisfy(isConnectionError);
  await control.addFault({ effect: { html: true, status: 502 }, times: 1 });
  await expect(faces.list(users.ada.id)).rejects.toMatchObject({ status: 502, errorCode: undefined });
});

it("a token is dropped: the request has none any more", async () => {
  const { faces, users, control, sandbox } = await clientAndSandbox();
  const { authToken } = await faces.authenticate();
  const list = () =>
    sandbox.fetch(`http://x${operationTable.getFacesUsingGET.path.replace("{userid}", users.ada.id)}`, {
      headers: { authorization: `Bearer ${authToken}` },
    });
  await control.addFault({ effect: { dropToken: true }, times: 1 });
  expect((await list()).status).toBe(401);
  expect((await list()).status).toBe(401);
});

it("a long-lived token is dropped for one request: the next one may use it again", async () => {
  const { users, control, sandbox } = await clientAndSandbox();
  const { applicationId, sharedSecret } = sandbox.applications.longLived;
  const list = () =>
    sandbox.fetch(`http://x${operationTable.getFacesUsingGET.path.replace("{userid}", users.ada.id)}`, {
      headers: { authorization: `${applicationId},${sharedSecret}` },
    });
  await control.addFault({ effect: { dropToken: true }, times: 1 });
  const refused = await list();
  expect([refused.status, await refused.json()]).toMatchObject([401, { errorCode: "invalid_session_token" }]);
  expect((await list()).status).toBe(200);
});

it("a delay is waited for", async () => {
  const slept: number[] = [];
  const { faces, users, control } = await clientAndSandbox({ sleep: async (ms) => void slept.push(ms) });
  await control.addFault({ effect: { delayMs: 700 }, match: { userId: users.ada.id } });
  await faces.list(users.ada.id);
  await faces.list(users.grace.id);
  expect(slept).toEqual([700]);
});

it("a user is matched by a face of theirs as well", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const id = idOf(await faces.create(users.ada.id));
  await control.addFault({ effect: { status: 409 }, match: { userId: users.ada.id } });
  await expect(faces.delete(id)).rejects.toSatisfy(isConflictError);
});

it("a request triggers the first fault that it matches, as often as the fault says", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await faces.list(users.ada.id);
  await control.addFault({ effect: { status: 500 }, times: 1 });
  await control.addFault({ effect: { status: 502 }, times: 1 });
  const statuses: unknown[] = [];
  for (let i = 0; i < 3; i++)
    statuses.push(
      await faces.list(users.ada.id).then(
        () => 200,
        ({ status }) => status,
      ),
    );
  expect(statuses).toEqual([500, 502, 200]);
  expect(await control.faults()).toMatchObject([{ triggered: 1 }, { triggered: 1 }]);
  await control.clearFaults();
  expect(await control.faults()).toEqual([]);
});

it("concurrent requests never trigger a fault more often than it says", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await faces.list(users.ada.id);
  await control.addFault({ effect: { status: 500 }, times: 3 });
  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => faces.list(users.ada.id)));
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(3);
});

it("with a probability, some requests trigger it; the same seed gives the same requests", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await faces.list(users.ada.id);
  const rounds: string[] = [];
  for (const seed of [1, 1, 2]) {
    await control.clearFaults();
    await control.addFault({ effect: { status: 500 }, probability: 0.3, seed });
    let round = "";
    for (let i = 0; i < 100; i++)
      round += await faces.list(users.ada.id).then(
        () => ".",
        () => "x",
      );
    rounds.push(round);
  }
  const [one, again, other] = rounds as [string, string, string];
  expect(one).toBe(again);
  expect(one).not.toBe(other);
  for (const round of rounds) {
    const triggered = round.replaceAll(".", "").length;
    expect(triggered).toBeGreaterThan(15);
    expect(triggered).toBeLessThan(45);
  }
});
