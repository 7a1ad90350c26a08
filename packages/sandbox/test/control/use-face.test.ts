import { faceStatuses } from "@idaas-face/types";
import { expect, it } from "vitest";
import { useFace } from "../../src/control/use-face.js";
import { face } from "../support/records.js";
import { clientAndSandbox } from "../support/sandbox.js";

it("sets when an active face was last used, each time anew", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const [{ id = "", ...before } = {}] = await faces.list(users.hasFace.id);
  expect(before.lastUsed).toBeNull();
  expect(await control.useFace(`${id}`)).toMatchObject({ id, lastUsed: "2026-11-02T12:00:00.000Z" });
  await control.advanceClock(60);
  await control.useFace(`${id}`.toUpperCase());
  expect(await faces.list(users.hasFace.id)).toEqual([
    { id, ...before, lastUsed: "2026-11-02T12:01:00.000Z" },
  ]);
});

it.each(faceStatuses.filter((status) => status !== "ACTIVE"))("a face that is %s is not used", (status) => {
  expect(() => useFace(face(1, { status }), 100)).toThrow(
    `The face is ${status}: nobody can authenticate with it.`,
  );
});

it("a face that time has made active is used, and one that has expired is not", () => {
  const activates = face(1, { status: "ACTIVATING", next: { status: "ACTIVE", at: 50 } });
  expect(useFace(activates, 100)).toMatchObject({ status: "ACTIVE", next: null, lastUsed: 100 });
  expect(() => useFace(face(1, { expiry: 100 }), 100)).toThrow("The face is EXPIRED");
});

it("the face of a busy user is not used", async () => {
  const { users, control } = await clientAndSandbox();
  const busy = (await control.users()).find(({ id }) => id === users.busy.id)?.faces[0]?.id ?? "";
  await expect(control.useFace(busy)).rejects.toThrow("The user is being changed by somebody else.");
});

it("a face that does not exist is not used", async () => {
  const { control } = await clientAndSandbox();
  await expect(control.useFace("11111111-1111-4111-8111-111111111111")).rejects.toThrow(
    "There is no face with this ID.",
  );
});

it("an ID that is not a UUID is refused", async () => {
  const { control } = await clientAndSandbox();
  await expect(control.useFace("ada")).rejects.toThrow("id must be a UUID");
});
