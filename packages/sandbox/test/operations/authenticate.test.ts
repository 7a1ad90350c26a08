import { isAuthenticationError, isPermissionError, type PermissionError } from "@idaas-face/client";
import { type Operation, operations } from "@idaas-face/types";
import { expect, it } from "vitest";
import { baseUrl, clientAndSandbox, clientOf, testSandbox } from "../support/sandbox.js";

const minute = 60;

it("gives a token for 15 minutes, by the sandbox's clock", async () => {
  const { faces } = await clientAndSandbox();
  expect(await faces.authenticate()).toMatchObject({
    authToken: expect.stringMatching(/^[\w+/]{43}=$/),
    creationTime: "2026-11-02T12:00:00.000Z",
    expirationTime: "2026-11-02T12:15:00.000Z",
  });
});

it("answers an unknown application and a wrong secret in the same way", async () => {
  const { sandbox, faces } = await clientAndSandbox();
  const { applicationId } = sandbox.credentials;
  const tries = [
    { applicationId: "nobody", sharedSecret: sandbox.credentials.sharedSecret },
    { applicationId, sharedSecret: "another-one" },
    // A switched-off application is told so only to those who have its secret.
    { applicationId: sandbox.applications.disabled.applicationId, sharedSecret: "another-one" },
  ];
  const errors = await Promise.all(tries.map((one) => faces.authenticate(one).catch((error) => error)));
  expect(errors.map(isAuthenticationError)).toEqual([true, true, true]);
  expect(new Set(errors.map(({ message }) => message))).toHaveProperty("size", 1);
});

it("answers a switched-off application with 403", async () => {
  const sandbox = await testSandbox();
  await expect(clientOf(sandbox, "disabled").authenticate()).rejects.toSatisfy(isPermissionError);
});

async function listWith(authorization: string | undefined, sandbox: Awaited<ReturnType<typeof testSandbox>>) {
  const path = operations.getFacesUsingGET.path.replace("{userid}", sandbox.users.ada.id);
  const headers = authorization === undefined ? {} : { authorization };
  return (await sandbox.fetch(baseUrl + path, { headers })).status;
}

it("its token is taken with and without Bearer, and no other is", async () => {
  const { sandbox, faces } = await clientAndSandbox();
  const { authToken } = await faces.authenticate();
  expect(await listWith(`${authToken}`, sandbox)).toBe(200);
  expect(await listWith(`Bearer ${authToken}`, sandbox)).toBe(200);
  expect(await listWith(`bearer ${authToken}`, sandbox)).toBe(200);
  for (const wrong of [undefined, "", "Bearer", "Bearer ", "nonsense", `Basic ${authToken}`, `${authToken}x`])
    expect(await listWith(wrong, sandbox)).toBe(401);
});

it("a token ends after 15 minutes, and with a reset", async () => {
  const { sandbox, faces, control } = await clientAndSandbox();
  const { authToken } = await faces.authenticate();
  await control.advanceClock(15 * minute - 1);
  expect(await listWith(`${authToken}`, sandbox)).toBe(200);
  await control.advanceClock(1);
  expect(await listWith(`${authToken}`, sandbox)).toBe(401);

  const { authToken: second } = await faces.authenticate();
  await control.reset();
  expect(await listWith(`${second}`, sandbox)).toBe(401);
});

it("a token of an application that was switched off since is good for nothing", async () => {
  const { sandbox, faces, control } = await clientAndSandbox();
  const { authToken } = await faces.authenticate();
  const snapshot = await control.snapshot();
  const applications = snapshot.applications.map((one) => ({ ...one, disabled: true }));
  await control.restore({ ...snapshot, applications });
  expect(await listWith(`${authToken}`, sandbox)).toBe(401);
});

it("a token is kept only as its hash, and a secret too", async () => {
  const { sandbox, faces, control } = await clientAndSandbox();
  const { authToken } = await faces.authenticate();
  const snapshot = JSON.stringify(await control.snapshot());
  expect(snapshot).not.toContain(authToken);
  expect(snapshot).not.toContain(sandbox.credentials.sharedSecret);
});

it.each(
  Object.values<Operation>(operations).filter(
    ({ permission }) => permission && permission !== operations.getFacesUsingGET.permission,
  ),
)("$operationId needs $permission, and says so", async (operation) => {
  const sandbox = await testSandbox();
  const id = sandbox.users.ada.id;
  const path = Object.fromEntries(operation.pathParameters.map((name) => [name, id]));
  const call = clientOf(sandbox, "viewer").request(operation, {
    path,
    body: operation.hasRequestBody ? {} : undefined,
  });
  const error: PermissionError = await call.then(Promise.reject, (reason) => reason);
  expect(error).toSatisfy(isPermissionError);
  expect(error.parameters).toEqual([{ permission: operation.permission }]);
  expect(error.message).toContain(`lacks the permission ${operation.permission}`);
});
