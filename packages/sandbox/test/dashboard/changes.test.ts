import { expect, it } from "vitest";
import { changesBetween } from "../../dashboard/parts/changes.js";
import { testSandbox } from "../support/sandbox.js";

it("tells of each face that has another status, and of new users", async () => {
  const { control, users } = await testSandbox();
  const before = await control.overview();
  const face = before.users.find(({ id }) => id === users.hasFace.id)?.faces[0];
  const after = structuredClone(before);
  for (const user of after.users)
    for (const one of user.faces) if (one.id === face?.id) one.status = "EXPIRED";
  expect(changesBetween(before, after)).toBe("The face of Has a face is EXPIRED.");
  await control.createUser();
  expect(changesBetween(before, await control.overview())).toBe("A user is new.");
  expect(changesBetween(undefined, after)).toBe("");
  expect(changesBetween(before, undefined)).toBe("");
});

it("of many it tells only how many", async () => {
  const { control } = await testSandbox();
  const before = await control.overview();
  const [one] = before.users.flatMap(({ faces }) => faces);
  const user = { ...(before.users[0] as (typeof before.users)[number]) };
  const faces = (status: "NEW" | "ACTIVE") =>
    Array.from({ length: 4 }, (_, i) => ({ ...(one as NonNullable<typeof one>), id: `${i}`, status }));
  expect(
    changesBetween(
      { ...before, users: [{ ...user, faces: faces("NEW") }] },
      { ...before, users: [{ ...user, faces: faces("ACTIVE") }] },
    ),
  ).toBe("4 faces have another status.");
});
