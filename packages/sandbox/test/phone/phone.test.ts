import { expect, it, vi } from "vitest";
import { activationPath } from "../../src/face/activation.js";
import { MemoryStore } from "../../src/store/memory-store.js";
import { android, iPhone } from "../support/phones.js";
import { baseUrl, clientAndSandbox, idOf, noon, testSandbox } from "../support/sandbox.js";

const day = 24 * 60 * 60;

async function registration(name = "Eve") {
  const { sandbox, faces, control } = await clientAndSandbox();
  const user = await control.createUser({ name });
  const { activationUrl, id } = await faces.create(user.id, { returnQRCode: true });
  const url = new URL(`${activationUrl}`);
  const choose = (status: string) =>
    sandbox.fetch(`${url}&status=${status}`, { method: "POST", redirect: "manual" });
  const status = async () => (await faces.list(user.id))[0]?.status;
  return { sandbox, faces, control, user, url, faceId: idOf({ id }), choose, status };
}

it("shows what the phone can do, each a form that needs no script", async () => {
  const { sandbox, url } = await registration();
  const response = await sandbox.fetch(url);
  expect(response.status).toBe(200);
  const page = await response.text();
  const forms = [...page.matchAll(/<form method="post" action="([^"]+)">/g)].map(([, action = ""]) =>
    new URL(action.replaceAll("&amp;", "&"), url).searchParams.get("status"),
  );
  expect(forms).toEqual(["ACTIVE", "REVIEW", "FAILED"]);
  expect(page).not.toContain("<script");
});

it.each(["ACTIVE", "REVIEW", "FAILED"])(
  "makes the face %s, and leads back to the link, which is used then",
  async (to) => {
    const { sandbox, url, choose, status } = await registration();
    const response = await choose(to);
    expect([response.status, new URL(`${response.headers.get("location")}`, url).href]).toEqual([
      303,
      url.href,
    ]);
    expect(await status()).toBe(to);
    const page = await (await sandbox.fetch(url)).text();
    expect(page).toContain(`The face is ${to}`);
    expect(page).not.toContain("<form");
  },
);

it.each([
  ["an iPhone", iPhone, "iOS"],
  ["an Android phone", android, "Android"],
  ["another device", { "user-agent": "Mozilla/5.0 (X11; Linux x86_64)" }, null],
  ["a program that does not say", {}, null],
])("tells the platform of %s that has taken up the registration", async (_, headers, platform) => {
  const { sandbox, faces, user, url } = await registration();
  expect(await faces.list(user.id)).toMatchObject([{ platform: null }]);
  await sandbox.fetch(url, { headers });
  expect(await faces.list(user.id)).toMatchObject([{ platform: null }]);
  await sandbox.fetch(`${url}&status=ACTIVE`, { method: "POST", redirect: "manual", headers });
  expect(await faces.list(user.id)).toMatchObject([{ platform, status: "ACTIVE" }]);
});

it("a link that was used keeps the platform of the phone that has used it", async () => {
  const { sandbox, faces, user, url } = await registration();
  for (const headers of [android, iPhone])
    await sandbox.fetch(`${url}&status=ACTIVE`, { method: "POST", redirect: "manual", headers });
  expect(await faces.list(user.id)).toMatchObject([{ platform: "Android" }]);
});

it("a link is that of its face, whatever other faces the user has", async () => {
  const { faces, user, faceId, choose } = await registration();
  const newer = idOf(await faces.create(user.id, { returnQRCode: true }));
  await choose("ACTIVE");
  expect(await faces.list(user.id)).toMatchObject([
    { id: faceId, status: "ACTIVE" },
    { id: newer, status: "ACTIVATING" },
  ]);
});

it("a link that was used changes nothing more", async () => {
  const { choose, status } = await registration();
  await choose("FAILED");
  expect((await choose("ACTIVE")).status).toBe(303);
  expect(await status()).toBe("FAILED");
});

it("a link ends after 24 hours by the sandbox's clock", async () => {
  const { sandbox, control, url, choose, status } = await registration();
  await control.advanceClock(day - 1);
  expect((await sandbox.fetch(url)).status).toBe(200);
  await control.advanceClock(1);
  const response = await sandbox.fetch(url);
  expect(response.status).toBe(410);
  const page = await response.text();
  expect(page).toContain("This link has ended");
  expect(page).toContain("2026-11-03 12:00 UTC");
  await choose("ACTIVE");
  expect(await status()).toBe("ACTIVATING");
});

it.each([
  ["has no key", () => "?"],
  [
    "has another code",
    (url: URL) => url.search.replace(/code=(.)/, (_, was) => `code=${was === "_" ? "-" : "_"}`),
  ],
  [
    "has the code of another face",
    (url: URL) => url.search.replace(/face=(.)/, (_, was) => `face=${was === "0" ? "1" : "0"}`),
  ],
])("a link that %s is unknown, to look at and to use", async (_, change) => {
  const { sandbox, url, status } = await registration();
  const wrong = new URL(url.pathname + change(url), url);
  for (const method of ["GET", "POST"]) {
    const response = await sandbox.fetch(`${wrong}&status=ACTIVE`, { method });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("This link is unknown");
  }
  expect(await status()).toBe("ACTIVATING");
});

it("another activation e-mail takes the place of the link before, and a deleted face takes it along", async () => {
  const { sandbox, faces, control, url, faceId } = await registration();
  await faces.sendActivationEmail(faceId);
  expect((await sandbox.fetch(url)).status).toBe(404);
  const [mail] = await control.emails();
  expect((await sandbox.fetch(`${mail?.activationUrl}`)).status).toBe(200);
  await faces.delete(faceId);
  expect((await sandbox.fetch(`${mail?.activationUrl}`)).status).toBe(404);
});

it.each(["EXPIRED", "DISABLED", "NEW", "ACTIVATING", "", "constructor"])(
  "a phone cannot make a face %j",
  async (to) => {
    const { choose, status } = await registration();
    const response = await choose(to);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain("The phone can only make the face ACTIVE, REVIEW, FAILED.");
    expect(await status()).toBe("ACTIVATING");
  },
);

it("says so where the user is busy", async () => {
  const { sandbox } = await clientAndSandbox();
  const { faces } = await sandbox.control.snapshot();
  const face = faces.find(({ userId }) => userId === sandbox.users.busy.id);
  const response = await sandbox.fetch(
    `${baseUrl}${activationPath}?code=${face?.activation?.code}&face=${face?.id}&status=ACTIVE`,
    { method: "POST" },
  );
  expect([response.status, await response.text()]).toEqual([
    409,
    expect.stringContaining("being changed by somebody else"),
  ]);
});

it("shows the name of a user as the text that it is", async () => {
  const { sandbox, url } = await registration(`"'><img src=x onerror=alert(1)>&`);
  const page = await (await sandbox.fetch(url)).text();
  expect(page).toContain("&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;&amp; has opened");
  expect(page).not.toContain("<img");
});

it("loads nothing, runs nothing, posts to nobody else, and cannot be framed", async () => {
  const { sandbox, url } = await registration();
  const [one, other] = await Promise.all([sandbox.fetch(url), sandbox.fetch(url)]);
  const policy = one.headers.get("content-security-policy") ?? "";
  for (const rule of [
    "default-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toContain("script-src");
  expect(other.headers.get("content-security-policy")).not.toBe(policy);
  expect(Object.fromEntries(one.headers)).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  });
});

it("refuses every other method", async () => {
  const sandbox = await testSandbox({ clock: () => noon });
  const response = await sandbox.fetch(baseUrl + activationPath, { method: "DELETE" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
});

it("asks the store for no face whose ID is not a UUID", async () => {
  const store = new MemoryStore();
  const lookUp = vi.spyOn(store, "lookUp");
  const { fetch } = await testSandbox({ store });
  expect((await fetch(`${baseUrl}${activationPath}?face=%00&code=x`)).status).toBe(404);
  expect(lookUp).not.toHaveBeenCalled();
});
