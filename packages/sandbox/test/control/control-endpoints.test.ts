import { expect, it } from "vitest";
import { mail } from "../support/records.js";
import { baseUrl, testSandbox } from "../support/sandbox.js";

async function call(method: string, path: string, body?: unknown) {
  const sandbox = await testSandbox();
  const response = await sandbox.fetch(`${baseUrl}/_sandbox/${path}`, {
    method,
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

it.each([
  ["GET", "users?limit=1", undefined, [{ name: "Ada Lovelace", userId: "ada" }]],
  ["POST", "users", { name: "Eve", userId: "eve" }, { name: "Eve", userId: "eve", aliases: [] }],
  ["GET", "emails?limit=5&userId=11111111-1111-4111-8111-111111111111", undefined, []],
  ["GET", "settings", undefined, { lifetime: 180, maxFacesPerUser: 5 }],
  ["PUT", "settings", { lifetime: 30 }, { lifetime: 30, maxFacesPerUser: 5 }],
  ["PUT", "settings", {}, { lifetime: 180, maxFacesPerUser: 5 }],
  ["POST", "clock", { advanceSeconds: 1 }, { now: "2026-11-02T12:00:01.000Z" }],
  ["POST", "clock", { now: "2030-01-01T00:00:00Z" }, { now: "2030-01-01T00:00:00.000Z" }],
  ["GET", "faults", undefined, []],
  [
    "POST",
    "faults",
    { effect: { status: 503 }, times: 1 },
    { effect: { status: 503 }, times: 1, matched: 0, triggered: 0 },
  ],
  ["DELETE", "faults", undefined, undefined],
  ["GET", "journal", undefined, []],
  ["POST", "reset", undefined, undefined],
  ["GET", "snapshot", undefined, { tokens: [], mails: [] }],
])("%s %s does what the control does", async (method, path, body, response) => {
  const outcome = await call(method, path, body);
  expect(outcome.status).toBe(200);
  if (response === undefined) expect(outcome.body).toBeUndefined();
  else expect(outcome.body).toMatchObject(response);
});

it("POST faces/{id}/status, POST faces/{id}/use and PUT snapshot do, too", async () => {
  const sandbox = await testSandbox();
  const put = (method: string, path: string, body?: unknown) =>
    sandbox.fetch(`${baseUrl}/_sandbox/${path}`, {
      method,
      ...(body !== undefined && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
  const snapshot = await sandbox.control.snapshot();
  const face = snapshot.faces.find(({ userId }) => userId === sandbox.users.hasFace.id);
  const conflict = await put("POST", `faces/${face?.id}/status`, { status: "FAILED" });
  expect([conflict.status, await conflict.json()]).toMatchObject([409, { errorCode: "face_state_conflict" }]);
  const used = await put("POST", `faces/${face?.id}/use`);
  expect([used.status, await used.json()]).toMatchObject([200, { lastUsed: "2026-11-02T12:00:00.000Z" }]);
  expect((await put("PUT", "snapshot", { ...snapshot, mails: [] })).status).toBe(200);
});

it.each([
  ["GET", "users?limit=0", undefined, 400, "A parameter does not fit: limit must be at least 1."],
  ["GET", "users?limit=many", undefined, 400, "A parameter does not fit: limit must be an integer."],
  ["POST", "clock", {}, 400, "The body does not fit"],
  ["POST", "faults", { effect: {} }, 400, "the property effect must have at least one property"],
  ["POST", "faces/1/status", { status: "ACTIVE" }, 400, "The id in the path is not a UUID."],
  ["POST", "users", { userId: "Ada" }, 409, "There is a user with this ID, login name or alias already."],
  ["PUT", "settings", { maxFacesPerUser: 11 }, 400, "the property maxFacesPerUser must be at most 10"],
  ["POST", "faces/1/use", undefined, 400, "The id in the path is not a UUID."],
  ["POST", "faces/11111111-1111-4111-8111-111111111111/use", undefined, 404, "There is no face"],
  ["GET", "nowhere", undefined, 404, "There is no such path."],
  ["PATCH", "settings", {}, 405, "The path has no such method, only GET, PUT."],
])("%s %s is refused where it does not fit", async (method, path, body, status, message) => {
  expect(await call(method, path, body)).toMatchObject({
    status,
    body: { errorMessage: expect.stringContaining(message) },
  });
});

it("a snapshot of more than 64 MiB is given, and taken again", async () => {
  const sandbox = await testSandbox();
  const snapshot = await sandbox.control.snapshot();
  const long = "x".repeat(1024 * 1024);
  const mails = Array.from({ length: 66 }, () => mail(1, long));
  const put = (body: string) =>
    sandbox.fetch(`${baseUrl}/_sandbox/snapshot`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
    });
  expect((await put(JSON.stringify({ ...snapshot, mails }))).status).toBe(200);
  const text = await (await sandbox.fetch(`${baseUrl}/_sandbox/snapshot`)).text();
  expect(text.length).toBeGreaterThan(64 * 1024 * 1024);
  expect((await put(text)).status).toBe(200);
});
