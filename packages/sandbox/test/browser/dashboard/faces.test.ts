import { expect, it } from "vitest";
import { openDashboard, rowOf } from "../support/pages.js";

it("a user is created, enrolled on the phone's page in another tab, and shown as ACTIVE without a reload", async () => {
  const { page, part, sandbox } = await openDashboard();
  await page.getByRole("button", { name: "New user" }).click();
  await page.getByLabel("Name").fill("Eve");
  await page.getByLabel("E-mail address", { exact: true }).fill("eve@example.com");
  await page.getByRole("button", { name: "Create the user" }).click();
  const eve = rowOf(page, "Eve");
  await eve.getByText("eve@example.com").waitFor();

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
  await dialog.getByText("This link has done what it can.").waitFor();
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
  await page.getByText("The face of Grace is REVIEW.").waitFor();
  expect(await moves("Onfido")).toEqual(["ACTIVE", "FAILED"]);

  await grace.getByRole("button", { name: "More" }).click();
  await grace.getByRole("button", { name: "DISABLED" }).click();
  await page.getByText("The face of Grace is DISABLED.").waitFor();
  expect(await moves("an administrator")).toEqual(["REVIEW", "EXPIRED"]);

  await grace.getByRole("button", { name: "Delete the face" }).click();
  await grace.getByRole("button", { name: "New face" }).waitFor();
  const owner = (await sandbox.control.users()).find(({ id }) => id === sandbox.users.grace.id);
  expect(owner?.faces).toEqual([]);
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
    .getByRole("heading", { name: `Mail${before + 1}` })
    .waitFor();
});

it("what is refused is said, and stays until it is closed", async () => {
  const { page } = await openDashboard();
  await rowOf(page, "Is busy").getByRole("button", { name: "ACTIVE", exact: true }).click();
  const alert = page.getByRole("alert").filter({ hasText: "The user is being changed by somebody else." });
  await alert.waitFor();
  await alert.getByRole("button", { name: "Close" }).click();
  await alert.waitFor({ state: "detached" });
});
