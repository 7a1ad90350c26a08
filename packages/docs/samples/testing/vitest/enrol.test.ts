import { FaceClient } from "@idaas-face/client";
import { createSandbox, type InProcessSandbox } from "@idaas-face/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import { enrol } from "../enrol.js";

let sandbox: InProcessSandbox;
let faces: FaceClient;

beforeEach(async () => {
  sandbox = await createSandbox();
  faces = new FaceClient({
    baseUrl: "https://sandbox.example",
    credentials: sandbox.credentials,
    fetch: sandbox.fetch,
  });
});
afterEach(() => sandbox.close());

test("a user without a face gets an e-mail", async () => {
  const { ada } = sandbox.users;
  expect(await enrol(faces, ada.id)).toBe("e-mail sent");
  const [email] = await sandbox.control.emails();
  expect(email?.userId).toBe(ada.id);
});

test("a user with a face keeps it", async () => {
  expect(await enrol(faces, sandbox.users.hasFace.id)).toBe("has a face");
});

test("a user whose face has failed gets another e-mail", async () => {
  const { grace } = sandbox.users;
  const { id } = await faces.create(grace.id, { returnQRCode: true });
  await sandbox.control.setFaceStatus(id, "FAILED");
  expect(await enrol(faces, grace.id)).toBe("e-mail sent");
});
