import { isAuthenticationError, isPermissionError } from "@idaas-face/client";
import { type Operation, operationTable } from "@idaas-face/types";
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

it("refuses an unknown application with 404", async () => {
  const { sandbox, faces } = await clientAndSandbox();
  const { sharedSecret } = sandbox.credentials;
  for (const applicationId of ["nobody", "11111111-1111-4111-8111-111111111111"]) {
    const error = await faces.authenticate({ applicationId, sharedSecret }).catch((reason) => reason);
    expect(error).toMatchObject({ status: 404, errorCode: "api_application_not_found" });
  }
});

it("refuses a wrong secret with 401, whether the application is switched off or not", async () => {
  const { sandbox, faces } = await clientAndSandbox();
  const { admin, disabled } = sandbox.applications;
  // The response names a switched-off application only to clients that have its secret.
  for (const { applicationId } of [admin, disabled]) {
    const error = await faces
      .authenticate({ applicationId, sharedSecret: "another-one" })
      .catch((reason) => reason);
    expect(error).toSatisfy(isAuthenticationError);
    expect(error).toMatchObject({ errorCode: "access_denied" });
  }
});

it("refuses a switched-off application with 403", async () => {
  const sandbox = await testSandbox();
  await expect(clientOf(sandbox, "disabled").authenticate()).rejects.toMatchObject({ status: 403 });
});

async function listWith(authorization: string | undefined, sandbox: Awaited<ReturnType<typeof testSandbox>>) {
  const path = operationTable.getFacesUsingGET.path.replace("{userid}", sandbox.users.ada.id);
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

/** An application that may do all but one thing. */
const incapable = {
  id: "33333333-3333-4333-8333-333333333333",
  sharedSecret: "of-the-incapable",
  name: "Incapable",
};

it.each(Object.values<Operation>(operationTable).filter(({ permission }) => permission))(
  "$operationId needs $permission, and says so",
  async (operation) => {
    const all = Object.values(operationTable).flatMap(({ permission }) => permission ?? []);
    const permissions = all.filter((one) => one !== operation.permission);
    const sandbox = await testSandbox({ seed: { applications: [{ ...incapable, permissions }] } });
    const { id: applicationId, sharedSecret } = incapable;
    const admin = { applicationId, sharedSecret };
    const faces = clientOf({ ...sandbox, applications: { ...sandbox.applications, admin } });
    const id = sandbox.users.ada.id;
    const methods = faces as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
    const body = operation.clientMethod === "findUser" ? "ada" : {};
    const values = [
      ...(operation.path.includes("{") ? [id] : []),
      ...(operation.requestProperties.length > 0 ? [body] : []),
    ];
    const error = await methods[operation.clientMethod]?.(...values).then(Promise.reject, (reason) => reason);
    expect(error).toSatisfy(isPermissionError);
    expect(error.parameters).toEqual([{ permission: operation.permission }]);
    expect(error.message).toContain(`lacks the permission ${operation.permission}`);
  },
);
