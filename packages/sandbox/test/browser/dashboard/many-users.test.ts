import { FaceClient } from "@idaas-face/client";
import { operationTable } from "@idaas-face/types";
import { expect, it } from "vitest";
import { expectUsable, openDashboard, rowOf } from "../support/pages.js";

/** Opens a dashboard with two hundred users more than the demo has. */
async function openCrowded(options: Parameters<typeof openDashboard>[0] = {}) {
  const all = await openDashboard(options);
  const { control } = all.sandbox;
  for (let i = 1; i <= 200; i++) await control.createUser({ userId: `login-${i}`, name: `Person ${i}` });
  await all.page.reload();
  const names = () => all.part("Users").locator(".user .fold").allTextContents();
  return { ...all, names, search: all.page.getByRole("searchbox", { name: "Search users" }) };
}

it("of two hundred users, it shows how many there are, and pages in both directions", async () => {
  const { part, page, names } = await openCrowded();
  await part("Users").getByRole("heading", { name: "Users 209" }).waitFor();
  await part("Users").getByText("Page 1 of 9").waitFor();
  const first = await names();
  await page.getByRole("button", { name: "Last page" }).click();
  await part("Users").getByText("Page 9 of 9").waitFor();
  await page.getByRole("button", { name: "Previous page" }).click();
  await part("Users").getByText("Page 8 of 9").waitFor();
  await page.goBack();
  await part("Users").getByText("Page 9 of 9").waitFor();
  await page.getByRole("button", { name: "First page" }).click();
  await part("Users").getByText("Page 1 of 9").waitFor();
  expect(await names()).toEqual(first);
});

it("the key / leads to the search, and a reload keeps what was searched for", async () => {
  const { page, part, names, search } = await openCrowded();
  await search.waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("PERSON 19");
  await part("Users").getByText("11 of 209 users").waitFor();
  await page.getByRole("combobox", { name: "Order" }).selectOption("By name");
  await page.reload();
  await part("Users").getByText("11 of 209 users").waitFor();
  expect(await search.inputValue()).toBe("PERSON 19");
  await expect.poll(async () => (await names()).slice(0, 2)).toEqual(["Person 19", "Person 190"]);
});

it("the requests' filter and the faults name users of other pages, and show the ID of a user who is gone", async () => {
  const { page, part, sandbox } = await openDashboard();
  const { control, url: baseUrl, credentials, users } = sandbox;
  const before = await control.snapshot();
  const gone = await control.createUser({ id: "22222222-2222-4222-8222-222222222222", name: "Gone" });
  const faces = new FaceClient({ baseUrl, credentials });
  for (const { id } of [users.ada, users.grace, gone]) await faces.list(id);
  await control.restore(before);
  await control.addFault({ effect: { html: true }, match: { userId: users.ada.id } });
  for (let i = 1; i <= 30; i++) await control.createUser({ name: `Person ${i}` });
  await page.reload();
  await part("Users").getByText("Page 1 of 2").waitFor();
  expect(await rowOf(page, "Ada Lovelace").count()).toBe(0);
  const choices = page.getByRole("combobox", { name: "User of the requests" }).getByRole("option");
  await expect
    .poll(() => choices.allTextContents())
    .toEqual(["Any user", gone.id, "Ada Lovelace", "Grace Hopper"]);
  await part("Faults").getByText("for Ada Lovelace").waitFor();
});

it("users are found by the status of their faces", async () => {
  const { page, names } = await openCrowded();
  await page.getByRole("combobox", { name: "Status of a face" }).selectOption("ACTIVE");
  await expect.poll(names).toEqual(["Has a face"]);
});

it("rows of a long list are folded, and unfold one by one or all at once", async () => {
  const { page, part } = await openCrowded();
  await part("Users").getByRole("button", { name: "Unfold all" }).waitFor();
  const ids = () => part("Users").locator(".user code").count();
  expect(await ids()).toBe(0);
  await part("Users").locator(".fold").nth(3).click();
  expect(await ids()).toBe(1);
  await page.getByRole("button", { name: "Unfold all" }).click();
  await expect.poll(ids).toBe(25);
  await page.getByRole("button", { name: "Fold all" }).click();
  await expect.poll(ids).toBe(0);
});

it("on a phone the users take no more than a few screens, and everybody can use them", async () => {
  const { page, part } = await openCrowded({ viewport: { width: 360, height: 740 } });
  await part("Users").getByText("Page 1 of 9").waitFor();
  expect((await part("Users").boundingBox())?.height).toBeLessThan(3000);
  await expectUsable(page);
});

it("the focus stays near where it was when an action takes its button away", async () => {
  const { page, sandbox } = await openDashboard();
  const { url: baseUrl, credentials, users } = sandbox;
  await new FaceClient({ baseUrl, credentials }).create(users.ada.id, { returnQRCode: true });
  const ada = rowOf(page, "Ada");
  await ada.getByRole("button", { name: "ACTIVE", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("The face of Ada Lovelace is ACTIVE.").waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toMatch(/^Face .* of Ada Lovelace$/);
  await ada.getByRole("button", { name: "More" }).click();
  await ada.getByRole("button", { name: "Delete the face" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("The face of Ada Lovelace is deleted.").waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Ada Lovelace");
});

it("requests are shown of a user, an operation and a status, and copied as curl", async () => {
  const { page, part, sandbox } = await openDashboard({
    filled: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const requests = part("Requests");
  await page.getByRole("combobox", { name: "User of the requests" }).selectOption("Grace Hopper");
  await expect.poll(() => requests.locator("summary").count()).toBe(2);
  await page.getByRole("combobox", { name: "User of the requests" }).selectOption("Any user");
  await page
    .getByRole("combobox", { name: "Operation of the requests" })
    .selectOption("createFaceAuthenticatorUsingPOST");
  await page.getByRole("combobox", { name: "Status of the responses" }).selectOption("409");
  await requests.getByText(/^1 of \d+ requests$/).waitFor();
  await page.reload();
  await requests.getByText(/^1 of \d+ requests$/).waitFor();
  await requests.locator("summary").click();
  await requests.getByRole("button", { name: "Copy as curl" }).click();
  await page.getByRole("status").getByText("It is on the clipboard.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `curl -X POST '${sandbox.url}${operationTable.createFaceAuthenticatorUsingPOST.path.replace("{userid}", sandbox.users.busy.id)}'`,
  );
});

it("the form of a fault offers the users that are shown, and says how to get at another one", async () => {
  const { page, part, search } = await openCrowded();
  const open = () => page.getByRole("button", { name: "Add a fault" }).click();
  const user = page.getByRole("dialog").getByRole("combobox", { name: "User", exact: true });
  await open();
  await page.getByText("For another one, close this form and search for the user first.").waitFor();
  expect(await user.getByRole("option").count()).toBe(1 + 25);
  await page.keyboard.press("Escape");
  await search.fill("ada");
  await part("Users").getByText("of 209 users").waitFor();
  await open();
  expect(await user.getByRole("option").allTextContents()).toContain("ada (Ada Lovelace)");
});

it("of more users than it searches, it says which ones it searches", async () => {
  const { page, part, sandbox } = await openDashboard();
  const { control } = sandbox;
  const snapshot = await control.snapshot();
  const [one] = snapshot.users;
  const users = Array.from({ length: 10_000 }, (_, i) => {
    const id = `99999999-0000-4000-8000-${String(i).padStart(12, "0")}`;
    return { ...one, id, userId: `login-${i}`, aliases: [], name: `Person ${i}` };
  });
  await control.restore({ ...snapshot, users: [...snapshot.users, ...users] } as typeof snapshot);
  await page.reload();
  await part("Users").getByRole("heading", { name: "Users 10000" }).waitFor();
  await part("Users").getByText("searches the 10000 users with the lowest IDs only").waitFor();
});

it("long lists of requests and e-mails begin short, and show everything on demand", async () => {
  const { page, part, sandbox } = await openDashboard({ viewport: { width: 390, height: 740 } });
  const { url: baseUrl, credentials, users } = sandbox;
  const faces = new FaceClient({ baseUrl, credentials });
  for (let i = 0; i < 30; i++) {
    const { id } = await faces.create(users.ada.id, { deliverActivationEmail: true });
    await faces.delete(id);
  }
  const rows = async () => [
    await part("Requests").locator("summary").count(),
    await part("Mail").getByRole("listitem").count(),
  ];
  await expect.poll(rows).toEqual([25, 10]);
  const all = part("Requests").getByRole("button", { name: "Show all 61" });
  await all.click();
  await part("Mail").getByRole("button", { name: "Show all 30" }).click();
  await expect.poll(rows).toEqual([61, 30]);
  await part("Requests").getByRole("button", { name: "Show the first 25" }).click();
  await expect.poll(rows).toEqual([25, 30]);
  await expectUsable(page);
});
