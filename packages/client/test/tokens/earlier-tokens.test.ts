import { expect, it } from "vitest";
import { clientWith, rejectionOf, userId } from "../support/client.js";

it("a token that was renewed is in no error of a later call", async () => {
  const tokens = ["first-token", "second-token"];
  const answers = [
    Response.json([]),
    Response.json({ errorMessage: "Not first-token, nor second-token." }, { status: 400 }),
  ];
  const faces = clientWith({
    token: async () => tokens.shift(),
    fetch: async () => answers.shift(),
  });

  await faces.list(userId);
  const error = await rejectionOf(faces.list(userId));

  expect(error).toMatchObject({ errorMessage: "Not [redacted], nor [redacted]." });
});
