import { describe, expect, it } from "vitest";
import { testSandbox } from "../support/sandbox.js";

/** Makes a sandbox with the demo's users, and sixty more, each a minute after the one before. */
async function crowded() {
  const { control } = await testSandbox();
  for (let i = 0; i < 60; i++) {
    await control.advanceClock(60);
    await control.createUser({
      userId: `login-${i}`,
      name: `Person ${100 - i}`,
      email: `mail-${i}@example.com`,
    });
  }
  return async (query?: Parameters<typeof control.overview>[0]) => {
    const { users, userCount } = await control.overview(query);
    return { names: users.map(({ userId }) => userId), ...userCount };
  };
}

it("shows the newest users first, by pages", async () => {
  const ask = await crowded();
  const first = await ask();
  expect(first).toMatchObject({ total: 69, found: 69, page: 1, pages: 3 });
  expect(first.names).toHaveLength(25);
  expect(first.names.slice(0, 2)).toEqual(["login-59", "login-58"]);
  const last = await ask({ page: 3 });
  expect(last.names).toHaveLength(19);
  expect(last.names.slice(9, 12)).toEqual(["login-0", "ada", "grace"]);
  expect(await ask({ page: 9 })).toEqual(last);
});

it("shows users by name", async () => {
  const { names } = await (await crowded())({ sort: "name", search: "person" });
  expect(names.slice(0, 2)).toEqual(["login-0", "login-59"]);
});

describe("finds users", () => {
  it.each([
    ["by name, in any case", { search: " LOVELACE " }, ["ada"]],
    ["by login name", { search: "login-17" }, ["login-17"]],
    ["by alias", { search: "grace.hopper" }, ["grace"]],
    ["by e-mail address", { search: "mail-23@" }, ["login-23"]],
    ["by ID", { search: "5A4DB0C5-0000-4000-8000-000000000001" }, ["ada"]],
    ["by the status of a face", { status: "ACTIVE" }, ["hasFace"]],
    ["by both", { search: "ada", status: "ACTIVE" }, []],
  ] as const)("%s", async (_, query, names) => {
    const found = await (await crowded())(query);
    expect(found).toEqual({ names, total: 69, found: names.length, page: 1, pages: 1 });
  });
});
