import { expect, it } from "vitest";
import { clientWith, rejectionOf, userUuid } from "../support/client.js";

it("a token that was renewed is in no error of a later call", async () => {
  const tokens = ["first-token", "second-token"];
  const responses = [
    Response.json([]),
    Response.json({ errorMessage: "Not first-token, nor second-token." }, { status: 400 }),
  ];
  const faces = clientWith({
    token: async () => tokens.shift(),
    fetch: async () => responses.shift(),
  });

  await faces.list(userUuid);
  const error = await rejectionOf(faces.list(userUuid));

  expect(error).toMatchObject({ errorMessage: "Not [redacted], nor [redacted]." });
});
