import { isConflictError, isNotFoundError, isPermissionError } from "@idaas-face/client";
import { operationTable } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { baseUrl, clientAndSandbox, clientOf } from "../support/sandbox.js";

it("gives the user of a login name, whose ID the other operations take", async () => {
  const { faces, users } = await clientAndSandbox();
  const found = await faces.findUser("ada");
  expect(found).toEqual({
    id: users.ada.id,
    userId: "ada",
    email: "ada@example.com",
    firstName: "Ada",
    lastName: "Lovelace",
    state: "ACTIVE",
    locked: false,
    type: "MGMT_UI",
  });
  expect(await faces.list(found.id)).toEqual([]);
});

it.each(["ADA", "Ada.Lovelace", "ada.LOVELACE"])("takes an alias as well, and any case: %s", async (name) => {
  const { faces, users } = await clientAndSandbox();
  expect(await faces.findUser(name)).toMatchObject({ id: users.ada.id, userId: "ada" });
});

it("finds a user whom the control has created, by each of their names", async () => {
  const { faces, control } = await clientAndSandbox();
  const { id } = await control.createUser({ userId: "Eve@Example", aliases: ["Ève", "eve 2"] });
  for (const name of ["eve@example", "ève", "EVE 2"])
    expect(await faces.findUser(name)).toMatchObject({ id, userId: "Eve@Example" });
});

it.each([
  ["STRASSE", "straße"],
  ["e\u0300ve", "\u00c8VE"],
])("takes %s for %s: neither case nor the form of a character makes a difference", async (login, sought) => {
  const { faces, control } = await clientAndSandbox();
  const { id } = await control.createUser({ userId: login });
  expect(await faces.findUser(sought)).toMatchObject({ id });
  await expect(control.createUser({ aliases: [sought] })).rejects.toThrow("There is a user with this ID");
});

it.each([
  ["Ada Augusta King", "Ada", "Augusta King"],
  ["Plato", "Plato", null],
  [" Cher X ", "Cher", "X"],
])("shows the name %j as first and last name", async (name, firstName, lastName) => {
  const { faces, control } = await clientAndSandbox();
  await control.createUser({ userId: "eve", name });
  expect(await faces.findUser("eve")).toMatchObject({ firstName, lastName });
});

describe("a name that nobody has is not found", () => {
  it.each(["nobody", "ada ", "5a4db0c5-0000-4000-8000-000000000001", "Ada Lovelace", "ada@example.com"])(
    "%j",
    async (name) => {
      const { faces } = await clientAndSandbox();
      const error = await faces.findUser(name).catch((reason) => reason);
      expect(error).toSatisfy(isNotFoundError);
      expect(error).toMatchObject({ errorCode: "user_not_found" });
    },
  );
});

/** Looks a user up with a body that the client refuses by itself. */
async function lookUpWith(body: string): Promise<Response> {
  const { sandbox, faces } = await clientAndSandbox();
  const { authToken } = await faces.authenticate();
  const { method, path } = operationTable.userByUseridUsingPOST;
  const headers = { authorization: `${authToken}`, "content-type": "application/json" };
  return sandbox.fetch(baseUrl + path, { method, headers, body });
}

it("an empty name is not found either", async () => {
  const response = await lookUpWith('{"userId":""}');
  expect([response.status, await response.json()]).toMatchObject([404, { errorCode: "user_not_found" }]);
});

it("a busy user is a conflict", async () => {
  const { faces } = await clientAndSandbox();
  await expect(faces.findUser("busy")).rejects.toSatisfy(isConflictError);
});

it("a slow user takes two seconds", async () => {
  const slept: number[] = [];
  const sleep = async (ms: number) => void slept.push(ms);
  const { faces, users } = await clientAndSandbox({ sleep });
  expect(await faces.findUser("slow")).toMatchObject({ id: users.slow.id });
  expect(slept).toEqual([2000]);
});

it("the viewer may find users", async () => {
  const { sandbox, users } = await clientAndSandbox();
  expect(await clientOf(sandbox, "viewer").findUser("ada")).toMatchObject({ id: users.ada.id });
});

it("an application without the permission is refused, whether there is such a user or not", async () => {
  const credentials = { applicationId: "33333333-3333-4333-8333-333333333333", sharedSecret: "secret" };
  const { applicationId: id, sharedSecret } = credentials;
  const permissions = [operationTable.getFacesUsingGET.permission];
  const seed = { applications: [{ id, sharedSecret, name: "Lists", permissions }] };
  const { sandbox } = await clientAndSandbox({ seed });
  const faces = clientOf({ ...sandbox, applications: { ...sandbox.applications, admin: credentials } });
  for (const name of ["ada", "nobody"])
    await expect(faces.findUser(name)).rejects.toSatisfy(isPermissionError);
});

it.each([
  ["{}", "the property userId is missing"],
  ['{"userId":7}', "the property userId must be a string"],
  ['{"userId":null}', "the property userId must be a string"],
])("the body %s does not fit", async (body, message) => {
  const response = await lookUpWith(body);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errorMessage: expect.stringContaining(message) });
});

it("the journal shows neither the e-mail address nor the name of the user", async () => {
  const { faces, control } = await clientAndSandbox();
  await control.createUser({ userId: "eve@example.com", email: "eve@example.com", name: "Eve Private" });
  await faces.findUser("eve@example.com");
  await faces.findUser("nobody@example.com").catch(() => {});
  const [missed, found] = await control.journal();
  expect(missed).toMatchObject({ status: 404, request: { userId: "[redacted]" } });
  expect(found).toMatchObject({
    status: 200,
    request: { userId: "[redacted]" },
    response: {
      userId: "[redacted]",
      email: "[redacted]",
      firstName: "[redacted]",
      lastName: "[redacted]",
      state: "ACTIVE",
    },
  });
  expect(JSON.stringify(await control.journal())).not.toMatch(/@example|Private/);
});
