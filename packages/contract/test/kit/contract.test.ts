import { expect, test } from "vitest";
import { contract, expectConforms } from "../../src/index.js";
import { startFake } from "../support/fake-server.js";

test("each check runs once, and one that runs alone runs first what it needs", async () => {
  const fake = await startFake();
  const kit = await contract({ ...fake.options, level: "write" });
  expect(fake.requests).toHaveLength(0);
  const check = kit.checks.find(({ name }) => name.startsWith("updateFaceUsingPUT: a face is updated"));
  expect(await check?.run()).toMatchObject({ outcome: "passed" });
  const sent = fake.requests.length;
  await check?.run();
  expect(fake.requests).toHaveLength(sent);
  expect(fake.state.faces).toHaveLength(1);
  await kit.close();
  expect(fake.state.faces).toEqual([]);
});

test("checks that are started together are sent one after the other", async () => {
  const fake = await startFake();
  const kit = await contract({ ...fake.options, level: "write" });
  const results = await Promise.all(kit.checks.map((check) => check.run()));
  expect(results.filter(({ outcome }) => outcome === "failed")).toEqual([]);
  await kit.close();
  expect(kit.report().conforms).toBe(true);
});

test("a broken check rejects with what is wrong", async () => {
  const fake = await startFake((response, { operationId }) => {
    if (operationId === "getUserFaceSettingsUsingGET" && response.status === 200)
      response.body = { lifetime: null };
  });
  const kit = await contract(fake.options);
  const check = kit.checks.find(({ name }) => name.includes("settings are returned"));
  await expect(check?.run()).rejects.toThrow(
    "getUserFaceSettingsUsingGET 200 /lifetime: the value must be integer.",
  );
  await kit.close();
});

test("a login name that the target does not know gets the advice to check `user`", async () => {
  const fake = await startFake();
  const kit = await contract({ ...fake.options, user: "sentinel-typo" });
  const found = kit.checks.find(({ name }) => name.includes("the user is found"));
  await expect(found?.run()).rejects.toThrow("check the spelling of `user`.");
  await kit.close();
});

test("close rejects where a face is left", async () => {
  const fake = await startFake((response, { operationId }, state) => {
    if (operationId !== "deleteFaceUsingDELETE") return;
    state.faces = [{ id: "11111111-2222-4333-8444-555555555555" }];
    response.status = 409;
  });
  const kit = await contract({ ...fake.options, level: "write" });
  await kit.checks.find(({ name }) => name.includes("web flow is created"))?.run();
  await expect(kit.close()).rejects.toThrow(/left/);
});

test.each([
  [{ url: "acme" }, "`url` must be a URL"],
  [{ url: "ftp://acme.example" }, "`url` must be a URL that begins with https://"],
  [{ url: "https://user:secret@acme.example" }, "`url` must have no user"],
  [{ level: "all" }, "`level` must be one of read, write, mail"],
  [{ limit: 11 }, "`limit` must be a whole number between 1 and 10; got 11."],
  [{ timeoutMs: 0 }, "`timeoutMs` must be between 1 and 2147483647; got 0."],
  [{ credentials: {} }, "`credentials` must have an `applicationId` and a `sharedSecret`."],
  [{ level: "write", user: undefined }, "The level write needs a user"],
])("%j is refused", async (wrong, says) => {
  const { options } = await startFake();
  await expect(contract({ ...options, ...(wrong as object) })).rejects.toThrow(says);
});

test("expectConforms holds one response to the document, and leaves it readable", async () => {
  const good = Response.json([]);
  expect(await expectConforms("getFacesUsingGET", good)).toEqual([]);
  expect(await good.json()).toEqual([]);
  const bad = Response.json([{ status: "active" }]);
  await expect(expectConforms("getFacesUsingGET", bad)).rejects.toThrow("`active` must be written `ACTIVE`");
  await expect(expectConforms("getFace" as never, bad)).rejects.toThrow("`operationId` must be one of");
});
