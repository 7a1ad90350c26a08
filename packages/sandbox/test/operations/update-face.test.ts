import { isConflictError, isNotFoundError } from "@idaas-face/client";
import { expect, it } from "vitest";
import { clientAndSandbox, idOf } from "../support/sandbox.js";

it("changes what it names, and an empty update changes nothing", async () => {
  const { faces, users } = await clientAndSandbox();
  await faces.create(users.ada.id, { applicantId: "applicant", encryptedBiometricToken: "secret-biometric" });
  const [before] = await faces.list(users.ada.id);

  await faces.update(users.ada.id, {});
  expect(await faces.list(users.ada.id)).toEqual([before]);

  await faces.update(users.ada.id, { status: "DISABLED", expiry: "2027-01-01T00:00:00.000+0100" });
  const after = { ...before, status: "DISABLED", expiry: "2026-12-31T23:00:00.000Z" };
  expect(await faces.list(users.ada.id)).toEqual([after]);

  await faces.update(users.ada.id, { status: "ACTIVE" });
  expect(await faces.list(users.ada.id)).toEqual([{ ...after, status: "ACTIVE" }]);
});

it("is the same when it is sent twice", async () => {
  const { faces, users } = await clientAndSandbox();
  for (let i = 0; i < 2; i++) await faces.update(users.hasFace.id, { status: "DISABLED" });
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "DISABLED" }]);
});

it("an illegal move is a conflict that says which are legal", async () => {
  const { faces, users } = await clientAndSandbox();
  const error = await faces.update(users.hasFace.id, { status: "REVIEW" }).catch((reason) => reason);
  expect(error).toSatisfy(isConflictError);
  expect(error.parameters).toEqual([{ name: "status", legal: ["EXPIRED", "DISABLED"] }]);
});

it("an expiry in the past means expired, and one in the future the end of that", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await faces.update(users.hasFace.id, { expiry: "2026-11-02T12:00:00Z" });
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "EXPIRED" }]);
  await faces.update(users.hasFace.id, { expiry: "2026-11-02T13:00:00Z" });
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "ACTIVE" }]);
  await control.advanceClock(3600);
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "EXPIRED" }]);
});

it("an expired face can be extended and disabled in one update", async () => {
  const { faces, users } = await clientAndSandbox();
  await faces.update(users.hasFace.id, { expiry: "2020-01-01T00:00:00Z" });
  await expect(faces.update(users.hasFace.id, { status: "DISABLED" })).rejects.toSatisfy(isConflictError);
  await faces.update(users.hasFace.id, { status: "DISABLED", expiry: "2027-01-01T00:00:00Z" });
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "DISABLED" }]);
});

it("goes to the newest face of the user", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const old = idOf(await faces.create(users.ada.id));
  await control.setFaceStatus(old, "FAILED");
  await faces.create(users.ada.id);
  await faces.update(users.ada.id, { status: "DISABLED" });
  expect((await faces.list(users.ada.id)).map(({ status }) => status)).toEqual(["FAILED", "DISABLED"]);
});

it("a user without a face, or who does not exist, is told", async () => {
  const { faces, users } = await clientAndSandbox();
  await expect(faces.update(users.ada.id, {})).rejects.toMatchObject({
    status: 404,
    errorCode: "face_not_found",
  });
  const nobody = faces.update("11111111-1111-4111-8111-111111111111", {});
  await expect(nobody).rejects.toSatisfy(isNotFoundError);
});

it("an expiry that no clock shows is refused", async () => {
  const { faces, users } = await clientAndSandbox();
  const update = faces.update(users.hasFace.id, { expiry: "2026-12-31T23:59:60Z" });
  await expect(update).rejects.toMatchObject({ status: 400, parameters: [{ name: "expiry" }] });
});
