import { expect, test } from "vitest";
import { describe as describeFaces, endAt, pause } from "../../samples/life/change.js";
import { useSandboxClient } from "../support/sandbox-client.js";

const parts = useSandboxClient();

test("the samples about the life of a face switch it off and on, and let it end", async () => {
  const { sandbox, faces } = parts;
  const { id } = sandbox.users.hasFace;
  const [face] = await faces.list(id);
  const faceId = face?.id ?? "";
  await pause(faces, id, faceId);
  const { id: activating } = await faces.create(id, { returnQRCode: true });
  await pause(faces, id, activating ?? "");
  expect((await faces.list(id)).map(({ status }) => status)).toEqual(["ACTIVE", "ACTIVATING"]);
  await faces.delete(activating ?? "");
  await endAt(faces, id, faceId, new Date("2099-01-01T00:00:00Z"));
  expect(await describeFaces(faces, id)).toEqual(["ACTIVE (2099-01-01T00:00:00.000Z)"]);
});
