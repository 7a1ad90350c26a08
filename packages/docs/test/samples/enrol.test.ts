import { FaceClient } from "@idaas-face/client";
import { describe, expect, test } from "vitest";
import { findUuid, newestActiveFace } from "../../samples/enrol/find.js";
import { enrolByEmail, enrolByQRCode, remind, waitForUser } from "../../samples/enrol/mobile.js";
import { enrolStored } from "../../samples/enrol/stored.js";
import { enrolInBrowser, progress } from "../../samples/enrol/web.js";
import { useSandboxClient } from "../support/sandbox-client.js";

const parts = useSandboxClient();
const never = () => new AbortController().signal;

describe("the samples of the look-up", () => {
  test("find a user by login name or alias, and miss an unknown one", async () => {
    const { sandbox, faces } = parts;
    const { id } = sandbox.users.ada;
    expect(await findUuid(faces, "ada")).toBe(id);
    expect(await findUuid(faces, "ada.lovelace")).toBe(id);
    expect(await findUuid(faces, "nobody")).toBeUndefined();
  });

  test("find the newest of several active faces", async () => {
    const { sandbox, faces } = parts;
    const { id: userUuid } = sandbox.users.hasFace;
    expect((await newestActiveFace(faces, userUuid))?.id).toBe((await faces.list(userUuid))[0]?.id);
    await sandbox.control.advanceClock(60);
    const { id } = await enrolStored(faces, userUuid, {
      customerUserId: "a",
      encryptedBiometricToken: "QQ==",
    });
    await sandbox.control.advanceClock(60);
    await enrolByEmail(faces, userUuid);
    expect((await newestActiveFace(faces, userUuid))?.id).toBe(id);
  });
});

test("the sample of the newest face compares times, in both forms of the vendor and without one", async () => {
  const created = {
    missing: undefined,
    nothing: null,
    // The same day: 12:00, 13:00 and 14:00 in UTC.
    first: "2026-11-02T12:00:00Z",
    last: "2026-11-02T09:00:00.000-0500",
    second: "2026-11-02T13:00:00.000+0000",
  };
  const all = Object.entries(created).map(([id, time]) => ({ id, status: "ACTIVE", created: time }));
  const faces = clientThatLists(all);
  expect(await newestActiveFace(faces, parts.sandbox.users.ada.id)).toMatchObject({ id: "last" });
  const undated = clientThatLists(all.filter(({ id }) => id !== "last" && id !== "second"));
  expect(await newestActiveFace(undated, parts.sandbox.users.ada.id)).toMatchObject({ id: "first" });
});

/** Makes a client of a tenant whose user has these faces. */
function clientThatLists(found: object[]) {
  return new FaceClient({
    baseUrl: "https://acme.us.trustedauth.com",
    credentials: parts.sandbox.credentials,
    fetch: async (url) => Response.json(`${url}`.endsWith("/faces") ? found : { authToken: "a-token" }),
  });
}

describe("the samples of the mobile flow", () => {
  test("send an e-mail, and another one", async () => {
    const { sandbox, faces } = parts;
    const { id: userUuid } = sandbox.users.ada;
    await remind(faces, await enrolByEmail(faces, userUuid));
    expect(await sandbox.control.emails({ userId: userUuid })).toHaveLength(2);
  });

  test("give a QR code, also where the first response was lost", async () => {
    const { sandbox, faces } = parts;
    const { id: userUuid } = sandbox.users.ada;
    await sandbox.control.addFault({
      match: { method: "POST", userId: userUuid },
      effect: { close: "after" },
      times: 1,
    });
    const { faceId, picture } = await enrolByQRCode(faces, userUuid);
    expect(picture).toMatch(/^data:image\/png/);
    expect((await faces.list(userUuid)).map(({ id }) => id)).toEqual([faceId]);
  });

  test.each([
    ["ACTIVE", "The user can authenticate by face."],
    ["REVIEW", "A person has to decide."],
    ["FAILED", "It will not become active: FAILED."],
  ] as const)("wait until the face is %s", async (status, sentence) => {
    const { sandbox, faces } = parts;
    const { id: userUuid } = sandbox.users.ada;
    const faceId = await enrolByEmail(faces, userUuid);
    await sandbox.control.setFaceStatus(faceId, status);
    expect(await waitForUser(faces, userUuid, faceId, never())).toBe(sentence);
  });
});

test("the samples of the web flow tie a face to an applicant, and follow it", async () => {
  const { sandbox, faces } = parts;
  const { id: userUuid } = sandbox.users.ada;
  const run = { applicantId: "0f1d4a8e-6c63-4e0b-8a1d-52b7f3c9e6a4", workflowRunId: "a-run" };
  const { id, applicantId } = await enrolInBrowser(faces, userUuid, run);
  expect(applicantId).toBe(run.applicantId);
  await sandbox.control.setFaceStatus(id, "REVIEW");
  expect(await progress(faces, userUuid, id)).toBe("REVIEW");
  expect(await progress(faces, userUuid, "another")).toBe("gone");
});

test("the sample of a stored biometric makes a face that is active", async () => {
  const { sandbox, faces } = parts;
  const { status } = await enrolStored(faces, sandbox.users.ada.id, {
    customerUserId: "a-customer",
    encryptedBiometricToken: "a-token",
  });
  expect(status).toBe("ACTIVE");
});
