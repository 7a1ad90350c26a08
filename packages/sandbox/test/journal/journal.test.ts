import { operationTable } from "@idaas-face/types";
import { expect, it } from "vitest";
import { Journal } from "../../src/journal/journal.js";
import { clientAndSandbox, noon } from "../support/sandbox.js";

const entry = {
  at: noon,
  method: "GET",
  path: "/",
  operationId: operationTable.getFacesUsingGET.operationId,
  userId: null,
  status: 400,
  durationMs: 0,
  fault: null,
  request: null,
};

it("shows the response that a fault sends in the place of the operation", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await control.addFault({ effect: { status: 503 }, match: { userId: users.ada.id } });
  await expect(faces.list(users.ada.id)).rejects.toMatchObject({ status: 503 });
  expect((await control.journal())[0]).toMatchObject({ status: 503, response: { errorCode: "fault" } });
});

it("shows no login name, neither that of the request nor that of the response", async () => {
  const { faces, control } = await clientAndSandbox();
  await control.createUser({ userId: "eve.moneypenny", name: "Eve Moneypenny" });
  await faces.findUser("eve.moneypenny");
  const [found] = await control.journal();
  expect(found).toMatchObject({ request: { userId: "[redacted]" }, response: { userId: "[redacted]" } });
});

it("hides what is secret in a response with an error code as well", () => {
  const journal = new Journal();
  const error = { errorCode: "wrong", errorMessage: "It does not fit.", parameters: [{ name: "status" }] };
  journal.add({ ...entry, response: JSON.stringify({ ...error, authToken: "secret", other: "secret" }) });
  expect(journal.entries()[0]?.response).toEqual({ ...error, authToken: "[redacted]", other: "[redacted]" });
});

it("hides an e-mail address in the words of an error", () => {
  const journal = new Journal();
  const error = { errorCode: "wrong", errorMessage: "the property ada@example.com is unknown" };
  journal.add({ ...entry, response: JSON.stringify(error) });
  expect(JSON.stringify(journal.entries())).not.toContain("ada@");
});
