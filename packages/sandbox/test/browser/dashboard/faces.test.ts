import { FaceClient } from "@idaas-face/client";
import { expect, it } from "vitest";
import { biometric } from "../../support/biometric.js";
import { android } from "../../support/phones.js";
import { openDashboard, openLink, rowOf } from "../support/pages.js";

it("a user is created, enrolled on the phone's page in another tab, and shown as ACTIVE without a reload", async () => {
  const { page, part, sandbox } = await openDashboard();
  await page.getByRole("button", { name: "New user" }).click();
  await page.getByLabel("Login name").fill("eve");
  await page.getByLabel("Name", { exact: true }).fill("Eve");
  await page.getByLabel("E-mail address", { exact: true }).fill("eve@example.com");
  await page.getByRole("button", { name: "Create the user" }).click();
  const eve = rowOf(page, "Eve");
  await eve.getByText("eve@example.com").waitFor();
  await eve.getByText("eve", { exact: true }).waitFor();

  await eve.getByRole("button", { name: "New face of Eve" }).click();
  await page.getByRole("button", { name: "Create the face" }).click();
  await eve.getByText("ACTIVATING", { exact: true }).waitFor();
  await part("Mail").getByText("eve@example.com").waitFor();

  await eve.getByRole("button", { name: "QR code" }).click();
  const qrCode = page.getByRole("img", { name: "QR code of the activation link" });
  expect(await qrCode.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open the phone’s page" }).click();
  const phone = await opened;
  await phone.getByRole("button", { name: "Complete" }).click();
  await phone.getByRole("heading", { name: "The face is ACTIVE" }).waitFor();

  const dialog = page.getByRole("dialog");
  await dialog.getByText("The link has been used.").waitFor();
  await page.keyboard.press("Escape");
  await eve.getByText("ACTIVE", { exact: true }).waitFor();
  await page.getByRole("status").getByText("The face of Eve is ACTIVE.").waitFor();
  expect((await sandbox.control.journal()).map(({ status }) => status)).toEqual([200, 200]);
});

it("the buttons of a face are the moves of its life, and make them", async () => {
  const { page, sandbox } = await openDashboard();
  const grace = rowOf(page, "Grace");
  const moves = (who: string) =>
    grace
      .getByRole("group", { name: `as ${who}` })
      .getByRole("button")
      .allTextContents();
  await grace.getByRole("button", { name: "New face" }).click();
  await page.getByLabel("Flow").selectOption("web");
  await page.getByRole("button", { name: "Create the face" }).click();
  await grace.getByText("NEW", { exact: true }).waitFor();
  expect(await moves("Onfido")).toEqual(["ACTIVATING", "ACTIVE", "REVIEW", "FAILED"]);

  await grace.getByRole("button", { name: "REVIEW" }).click();
  await page.getByText("The face of Grace Hopper is REVIEW.").waitFor();
  expect(await moves("Onfido")).toEqual(["ACTIVE", "FAILED"]);

  await grace.getByRole("button", { name: "More" }).click();
  await grace.getByRole("button", { name: "DISABLED" }).click();
  await page.getByText("The face of Grace Hopper is DISABLED.").waitFor();
  expect(await moves("an administrator")).toEqual(["REVIEW", "EXPIRED"]);

  await grace.getByRole("button", { name: "Delete the face" }).click();
  await grace.getByRole("button", { name: "New face" }).waitFor();
  const owner = (await sandbox.control.users()).find(({ id }) => id === sandbox.users.grace.id);
  expect(owner?.faces).toEqual([]);
});

/** Makes a user with two active faces, the older of which is the second in the list. */
async function twoFaces() {
  const world = await openDashboard();
  const { control, users, url: baseUrl, credentials } = world.sandbox;
  const faces = new FaceClient({ baseUrl, credentials });
  const created = await faces.create(users.hasFace.id, { encryptedBiometricToken: biometric });
  const row = rowOf(world.page, "Has a face");
  const older = row.getByRole("listitem").nth(1);
  await older.waitFor();
  const statuses = async () => {
    const owner = (await control.users()).find(({ id }) => id === users.hasFace.id);
    return owner?.faces.map(({ status }) => status);
  };
  return { ...world, row, older, created, statuses };
}

it("an administrator moves any face of a user, not only the newest", async () => {
  const { page, older, statuses } = await twoFaces();
  await older.getByRole("button", { name: "More" }).click();
  await older.getByRole("button", { name: "DISABLED" }).click();
  await page.getByText("The face of Has a face is DISABLED.").waitFor();
  expect(await statuses()).toEqual(["DISABLED", "ACTIVE"]);
});

it("an active face is used, and says when it was", async () => {
  const { page, older, sandbox } = await twoFaces();
  await older.getByRole("button", { name: "More" }).click();
  await older.getByRole("button", { name: "Authenticate with it" }).click();
  await page.getByText("Has a face has authenticated.").waitFor();
  await older.getByText("used").waitFor();
  const owner = (await sandbox.control.users()).find(({ id }) => id === sandbox.users.hasFace.id);
  expect(owner?.faces.map(({ lastUsed }) => lastUsed !== null)).toEqual([true, false]);

  await older.getByRole("button", { name: "DISABLED" }).click();
  await older.getByRole("button", { name: "Authenticate with it" }).waitFor({ state: "detached" });
});

it("a face is shown with its expiry and the platform of its phone", async () => {
  const { page, sandbox } = await openDashboard();
  const link = await openLink(sandbox);
  await fetch(`${link}&status=ACTIVE`, { method: "POST", headers: android, redirect: "manual" });
  await rowOf(page, "Ada").getByText("Android", { exact: true }).waitFor();
  await rowOf(page, "Ada").getByRole("button", { name: "More" }).click();
  await rowOf(page, "Ada").getByText("expires").waitFor();
});

it("a user who has all the faces that the settings allow gets no other", async () => {
  const { page, row, older, sandbox } = await twoFaces();
  const another = row.getByRole("button", { name: "New face" });
  await another.waitFor();
  await sandbox.control.settings({ maxFacesPerUser: 2 });
  await another.waitFor({ state: "detached" });
  await older.getByRole("button", { name: "More" }).click();
  await older.getByRole("button", { name: "EXPIRED" }).click();
  await another.waitFor();
  await rowOf(page, "Ada").getByRole("button", { name: "New face" }).waitFor();
});

it("a login name that somebody has is refused, and the form stays", async () => {
  const { page, sandbox } = await openDashboard();
  const before = await sandbox.control.users();
  await page.getByRole("button", { name: "New user" }).click();
  await page.getByLabel("Login name").fill("ADA");
  await page.getByRole("button", { name: "Create the user" }).click();
  await page
    .getByRole("alert")
    .getByText("There is a user with this ID, login name or alias already.")
    .waitFor();
  expect(await page.getByLabel("Login name").inputValue()).toBe("ADA");
  expect(await sandbox.control.users()).toEqual(before);
});

it("a user is shown with login name and aliases", async () => {
  const { page } = await openDashboard();
  await rowOf(page, "Ada").getByText("ada", { exact: true }).waitFor();
  await rowOf(page, "Ada").getByText("also ada.lovelace", { exact: true }).waitFor();
});

it("an e-mail is shown with its text, its QR code and its link", async () => {
  const { page, part, sandbox } = await openDashboard({ filled: true });
  const [mail] = await sandbox.control.emails();
  await part("Mail")
    .getByRole("button", { name: mail?.to ?? "" })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Register your face" });
  await dialog.getByText("It can be used for 24 hours.").waitFor();
  await dialog.getByRole("img", { name: "QR code" }).waitFor();
  expect(await dialog.getByRole("link").getAttribute("href")).toBe(mail?.activationUrl);
});

it("another activation e-mail is sent", async () => {
  const { page, part, sandbox } = await openDashboard({ filled: true });
  const before = (await sandbox.control.emails()).length;
  await rowOf(page, "Grace").getByRole("button", { name: "More" }).first().click();
  await rowOf(page, "Grace").getByRole("button", { name: "Send the e-mail again" }).click();
  await part("Mail")
    .getByRole("heading", { name: `Mail ${before + 1}` })
    .waitFor();
});

it("a refusal is shown until the user closes it", async () => {
  const { page } = await openDashboard();
  await rowOf(page, "Is busy").getByRole("button", { name: "ACTIVE", exact: true }).click();
  const alert = page.getByRole("alert").filter({ hasText: "The user is being changed by somebody else." });
  await alert.waitFor();
  await alert.getByRole("button", { name: "Close" }).click();
  await alert.waitFor({ state: "detached" });
});
