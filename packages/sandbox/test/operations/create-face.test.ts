import { type FaceCreateParms, isBadRequestError, isNotFoundError } from "@idaas-face/client";
import { describe, expect, it } from "vitest";
import { qrCodeUrl } from "../../src/qr/qr-code-url.js";
import { biometric } from "../support/biometric.js";
import { clientAndSandbox, idOf } from "../support/sandbox.js";

const nobody = "11111111-1111-4111-8111-111111111111";

describe("mobile flow", () => {
  it("gives a link, and a QR code where one is asked for", async () => {
    const { faces, users } = await clientAndSandbox();
    expect(await faces.create(users.ada.id, { returnQRCode: true })).toMatchObject({
      status: "ACTIVATING",
      mobile: true,
      applicantId: null,
      created: "2026-11-02T12:00:00.000Z",
      expiry: "2027-05-01T12:00:00.000Z",
      serialNumber: expect.stringMatching(/^\d{5}-\d{5}$/),
      activationUrl: expect.stringMatching(
        /^https:\/\/sandbox\.example\/activate\?code=[\w-]{22}&face=[\da-f-]{36}$/,
      ),
      activationQRCode: expect.stringMatching(/^data:image\/png;base64,/),
    });
    const second = await faces.create(users.grace.id, { deliverActivationEmail: true });
    expect(second).toMatchObject({ status: "ACTIVATING", activationQRCode: null });
  });

  it("sends the e-mail where it is asked for, with the link", async () => {
    const { faces, users, control } = await clientAndSandbox();
    const { id, activationUrl } = await faces.create(users.ada.id, { deliverActivationEmail: true });
    await faces.create(users.grace.id, { returnQRCode: true });
    expect(await control.emails()).toEqual([
      {
        at: "2026-11-02T12:00:00.000Z",
        userId: users.ada.id,
        faceId: id,
        to: "ada@example.com",
        subject: "Register your face",
        text: expect.stringContaining(`${activationUrl}`),
        activationUrl,
        qrCode: qrCodeUrl(`${activationUrl}`),
      },
    ]);
  });

  it("is refused by e-mail for a user who has no address, but not by QR code", async () => {
    const { faces, users } = await clientAndSandbox();
    const refused = faces.create(users.noEmail.id, { deliverActivationEmail: true, returnQRCode: true });
    await expect(refused).rejects.toSatisfy(isBadRequestError);
    expect(await faces.list(users.noEmail.id)).toEqual([]);
    expect(await faces.create(users.noEmail.id, { returnQRCode: true })).toMatchObject({ mobile: true });
  });
});

describe("web flow", () => {
  it("is under way with a workflow run, and has not begun without one", async () => {
    const { faces, users } = await clientAndSandbox();
    const params = { applicantId: "applicant", workflowRunId: "run" };
    expect(await faces.create(users.ada.id, params)).toMatchObject({
      status: "ACTIVATING",
      mobile: false,
      applicantId: "applicant",
      activationUrl: null,
      activationQRCode: null,
    });
    expect(await faces.create(users.grace.id)).toMatchObject({
      status: "NEW",
      mobile: false,
      applicantId: null,
    });
  });

  it("with a stored biometric the face is active at once", async () => {
    const { faces, users } = await clientAndSandbox();
    const face = await faces.create(users.ada.id, { encryptedBiometricToken: biometric });
    expect(face).toMatchObject({ status: "ACTIVE", mobile: false });
  });
});

it.each<FaceCreateParms>([
  { returnQRCode: true, workflowRunId: "run" },
  { applicantId: "applicant", workflowRunId: "run", encryptedBiometricToken: biometric },
])("properties of two flows are refused, and make nothing: %j", async (params) => {
  const { faces, users } = await clientAndSandbox();
  const mixed = faces.create(users.ada.id, params);
  await expect(mixed).rejects.toMatchObject({ status: 400, errorCode: "flows_mixed" });
  expect(await faces.list(users.ada.id)).toEqual([]);
});

it("version 1 does the same, and returns the face as the list has it", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const face = await faces.createV1(users.ada.id, { deliverActivationEmail: true, returnQRCode: true });
  expect(await faces.list(users.ada.id)).toEqual([face]);
  expect(face).not.toHaveProperty("activationUrl");
  expect(await control.emails()).toHaveLength(1);
});

it("a user who does not exist is told", async () => {
  const { faces } = await clientAndSandbox();
  await expect(faces.create(nobody)).rejects.toSatisfy(isNotFoundError);
});

async function statusesOf(faces: Awaited<ReturnType<typeof clientAndSandbox>>["faces"], userId: string) {
  return (await faces.list(userId)).map(({ status }) => status);
}

it("a face that has failed or expired stays, and does not count", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await control.settings({ maxFacesPerUser: 1 });
  await control.setFaceStatus(idOf(await faces.create(users.ada.id)), "FAILED");
  await faces.create(users.ada.id);
  await faces.update(users.ada.id, { expiry: "2026-11-02T12:00:01Z" });
  await control.advanceClock(1);
  await faces.create(users.ada.id);
  expect(await statusesOf(faces, users.ada.id)).toEqual(["FAILED", "EXPIRED", "NEW"]);
});

it("a create leaves the user's other faces as they are, so that a clock that is set back brings back what time has ended", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await faces.create(users.fails.id, { returnQRCode: true });
  await control.advanceClock(2);
  await faces.create(users.fails.id, { encryptedBiometricToken: biometric });
  await faces.update(users.fails.id, { expiry: "2026-11-02T12:00:03Z" });
  await control.advanceClock(1);
  await faces.create(users.fails.id);
  expect(await statusesOf(faces, users.fails.id)).toEqual(["FAILED", "EXPIRED", "NEW"]);
  await control.advanceClock(-3);
  expect(await statusesOf(faces, users.fails.id)).toEqual(["ACTIVATING", "ACTIVE", "NEW"]);
});

it("ten faces that have ended are kept: the oldest goes when another face comes", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const counting = idOf(await faces.create(users.ada.id));
  const ended: string[] = [];
  for (let i = 0; i < 12; i++) {
    const id = idOf(await faces.create(users.ada.id));
    await control.setFaceStatus(id, "FAILED");
    ended.push(id);
  }
  const last = idOf(await faces.create(users.ada.id));
  expect((await faces.list(users.ada.id)).map(({ id }) => id)).toEqual([counting, ...ended.slice(-10), last]);
});

it.each([
  ["activates", "ACTIVE"],
  ["review", "REVIEW"],
  ["fails", "FAILED"],
] as const)(
  "the registration of the user %s becomes %s by itself, two seconds later",
  async (name, status) => {
    const { faces, users, control } = await clientAndSandbox();
    await faces.create(users[name].id, { returnQRCode: true });
    await control.advanceClock(1.9);
    expect(await faces.list(users[name].id)).toMatchObject([{ status: "ACTIVATING" }]);
    await control.advanceClock(0.1);
    expect(await faces.list(users[name].id)).toMatchObject([{ status }]);
  },
);

it("a biometric token that is not text in Base64 is refused", async () => {
  const { faces, users } = await clientAndSandbox();
  const encryptedBiometricToken = { customerUserId: "customer", encryptedBiometricToken: "not base64 !!" };
  await expect(faces.create(users.ada.id, { encryptedBiometricToken })).rejects.toMatchObject({
    status: 400,
    errorMessage: expect.stringContaining("must be text in Base64."),
  });
  expect(await faces.list(users.ada.id)).toEqual([]);
});
