import { isConflictError, isNotFoundError } from "@idaas-face/client";
import { expect, it } from "vitest";
import { clientAndSandbox, idOf } from "../support/sandbox.js";

const day = 24 * 60 * 60;

it("sends another e-mail with a link of its own each time", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const id = idOf(await faces.create(users.ada.id, { deliverActivationEmail: true }));
  await faces.sendActivationEmail(id);
  const mails = await control.emails();
  expect(mails).toHaveLength(2);
  expect(mails[0]?.activationUrl).not.toBe(mails[1]?.activationUrl);
});

it("gives a registration whose link has ended after 24 hours another 24", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const id = idOf(await faces.create(users.ada.id, { returnQRCode: true }));
  await control.advanceClock(day);
  expect(await faces.list(users.ada.id)).toMatchObject([{ status: "ACTIVATING" }]);
  await expect(control.setFaceStatus(id, "ACTIVE")).rejects.toThrow(
    "The activation link of the face has ended: send the activation e-mail again.",
  );
  await faces.sendActivationEmail(id);
  await control.advanceClock(day - 1);
  expect(await control.setFaceStatus(id, "ACTIVE")).toMatchObject({ status: "ACTIVE" });
});

it("is refused for a face of the web flow, and for one that is registered", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const web = idOf(await faces.create(users.ada.id, { workflowRunId: "run" }));
  await expect(faces.sendActivationEmail(web)).rejects.toThrow("not one of the mobile flow");
  const mobile = idOf(await faces.create(users.grace.id, { returnQRCode: true }));
  await control.setFaceStatus(mobile, "REVIEW");
  await expect(faces.sendActivationEmail(mobile)).rejects.toThrow(
    "The face is REVIEW: there is nothing to activate.",
  );
  expect(await control.emails()).toEqual([]);
});

it("is refused for a user who has no address", async () => {
  const { faces, users } = await clientAndSandbox();
  const id = idOf(await faces.create(users.noEmail.id, { returnQRCode: true }));
  await expect(faces.sendActivationEmail(id)).rejects.toSatisfy(isConflictError);
});

it("a face that does not exist is told", async () => {
  const { faces } = await clientAndSandbox();
  const send = faces.sendActivationEmail("11111111-1111-4111-8111-111111111111");
  await expect(send).rejects.toSatisfy(isNotFoundError);
});
