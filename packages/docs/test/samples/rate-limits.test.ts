import { describe, expect, test } from "vitest";
import { listOrTellWhen } from "../../samples/rate-limits/handle.js";
import { invite } from "../../samples/rate-limits/pace.js";
import { useSandboxClient } from "../support/sandbox-client.js";

const parts = useSandboxClient();

describe("the samples of rate limits", () => {
  test("invite each user once, also when they run again, and name those who need attention", async () => {
    const { sandbox, faces } = parts;
    const names = ["ada", "nobody", "busy", "grace"];
    expect(await invite(faces, names)).toEqual(["nobody", "busy"]);
    expect(await invite(faces, names)).toEqual(["nobody", "busy"]);
    expect(await sandbox.control.emails()).toHaveLength(2);
  });

  test("say when to try again", async () => {
    const { sandbox, faces } = parts;
    const { id } = sandbox.users.ada;
    expect(await listOrTellWhen(faces, id)).toBe("The user has 0 faces.");
    await sandbox.control.addFault({ match: { userId: id }, effect: { status: 429 } });
    expect(await listOrTellWhen(faces, id)).toMatch(/^Too many requests: try again in \d+ seconds\.$/);
  });
});
