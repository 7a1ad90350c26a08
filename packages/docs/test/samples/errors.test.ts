import { FaceClient } from "@idaas-face/client";
import { createSandbox, type NewFault } from "@idaas-face/sandbox";
import { describe, expect, test } from "vitest";
import { createWithCare, deleteAnyway } from "../../samples/errors/handle.js";
import { useSandboxClient } from "../support/sandbox-client.js";

const parts = useSandboxClient();

describe("the sample that creates with care", () => {
  test.each<[sentence: RegExp, fault: NewFault["effect"] | undefined]>([
    [/gets an e-mail/, undefined],
    [/was lost, but the face exists/, { close: "after" }],
    [/as many faces/, { status: 409 }],
    [/may not do this/, { status: 403 }],
  ])("says %s", async (sentence, effect) => {
    const { sandbox, faces } = parts;
    const { id: userUuid } = sandbox.users.ada;
    if (effect)
      await sandbox.control.addFault({ match: { method: "POST", userId: userUuid }, effect, times: 1 });
    expect(await createWithCare(faces, userUuid)).toMatch(sentence);
  });

  test("says that there is no such user", async () => {
    expect(await createWithCare(parts.faces, "6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41")).toMatch(/no such user/);
  });

  test("names the faces of which it cannot tell", async () => {
    const sandbox = await createSandbox();
    const { credentials, control, users } = sandbox;
    // Without a date, the client cannot tell a new face from an old one.
    const fetch: typeof sandbox.fetch = async (...request) => {
      const response = await sandbox.fetch(...request);
      response.headers.delete("date");
      return response;
    };
    const faces = new FaceClient({ baseUrl: "https://sandbox.example", credentials, fetch });
    await control.addFault({ match: { method: "POST", userId: users.ada.id }, effect: { close: "after" } });
    expect(await createWithCare(faces, users.ada.id)).toMatch(/may be it/);
    await sandbox.close();
  });

  test("says that it may have been carried out, where nobody may look", async () => {
    const { sandbox } = parts;
    const { url: baseUrl, credentials } = sandbox;
    const faces = new FaceClient({ baseUrl, credentials, onUnknownOutcome: "throw" });
    await sandbox.control.addFault({
      match: { method: "POST", userId: sandbox.users.ada.id },
      effect: { close: "after" },
    });
    expect(await createWithCare(faces, sandbox.users.ada.id)).toMatch(/may have been carried out/);
  });
});

test("the sample that deletes anyway takes a face that is gone for deleted", async () => {
  const { sandbox, faces } = parts;
  const [face] = await faces.list(sandbox.users.hasFace.id);
  await deleteAnyway(faces, face?.id ?? "");
  await deleteAnyway(faces, face?.id ?? "");
  expect(await faces.list(sandbox.users.hasFace.id)).toEqual([]);
});
