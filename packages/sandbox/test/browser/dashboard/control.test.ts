import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FaceClient } from "@idaas-face/client";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { openDashboard, rowOf } from "../support/pages.js";

it("a fault that is added is triggered by the next request, is shown with it, and is removed", async () => {
  const { page, part, sandbox } = await openDashboard();
  await page.getByRole("button", { name: "Add a fault" }).click();
  await page.getByRole("spinbutton", { name: "Status" }).fill("503");
  await page.getByLabel("Operation").selectOption("getFacesUsingGET");
  await page.getByLabel("User", { exact: true }).selectOption("ada (Ada Lovelace)");
  await page.getByRole("button", { name: "Add the fault" }).click();
  await part("Faults").getByText("responds with 503", { exact: true }).waitFor();
  await part("Faults").getByText("getFacesUsingGET for Ada Lovelace; triggered 0 of 1").waitFor();

  const { url: baseUrl, credentials, users } = sandbox;
  const faces = new FaceClient({ baseUrl, credentials, maxRetries: 0 });
  await expect(faces.list(users.ada.id)).rejects.toMatchObject({ status: 503 });
  await part("Faults").getByText("used up").waitFor();
  await part("Requests").locator(".chip").getByText("503", { exact: true }).waitFor();
  await part("Requests").getByText("fault", { exact: true }).waitFor();

  await part("Faults").getByRole("button", { name: "Remove the fault responds with 503" }).click();
  await part("Faults").getByText("None: every request").waitFor();
  expect(await sandbox.control.faults()).toEqual([]);
});

it("the form of a fault has what the description of the control has, and says what is wrong", async () => {
  const { page } = await openDashboard();
  await page.getByRole("button", { name: "Add a fault" }).click();
  const options = (label: string) =>
    page.getByLabel(label, { exact: true }).locator("option").allTextContents();
  expect(await options("Method")).toEqual(["–", "GET", "POST", "PUT", "DELETE"]);
  expect(await options("Close")).toEqual(["–", "before", "after"]);
  await page.getByRole("button", { name: "Add the fault" }).click();
  await page.getByRole("alert").getByText("Choose at least one thing that happens.").waitFor();
});

it("the clock is moved on, set, and set right", async () => {
  const { page, part, sandbox } = await openDashboard();
  const clock = part("Clock");
  await clock.getByText("It shows the real time.").waitFor();
  await clock.getByRole("button", { name: "15 min" }).click();
  await clock.getByText("15 min ahead of the real time.").waitFor();
  await clock.getByLabel("Set it to (UTC)").fill("2030-01-02T03:04:05");
  await clock.getByRole("button", { name: "Set", exact: true }).click();
  await clock.getByText("2030-01-02 UTC").waitFor();
  expect((await sandbox.control.advanceClock(0)).now).toMatch(/^2030-01-02T03:04:/);
  await clock.getByRole("button", { name: "Set it right" }).click();
  await clock.getByText("It shows the real time.").waitFor();
  await page.getByRole("status").getByText("The clock shows the real time.").waitFor();
});

it("a link that ends while the clock is moved says so", async () => {
  const { page, part } = await openDashboard({ filled: true });
  await part("Clock").getByRole("button", { name: "24 h" }).click();
  await rowOf(page, "Grace").getByText("its link has ended").waitFor();
});

it("the settings are changed, and what does not fit is not sent", async () => {
  const { page, part, sandbox } = await openDashboard();
  const account = part("Account");
  await account.getByText("Days that a new face lasts: 180. Faces that a user may have: 5.").waitFor();
  await page.getByRole("button", { name: "Change the settings" }).click();
  const [lifetime, most] = [page.getByLabel("Lifetime"), page.getByLabel("Faces per user")];
  expect([await lifetime.inputValue(), await most.inputValue()]).toEqual(["180", "5"]);
  await most.fill("11");
  await page.getByRole("button", { name: "Set them" }).click();
  expect(await most.evaluate((field: HTMLInputElement) => field.validity.rangeOverflow)).toBe(true);
  await page.getByRole("dialog").waitFor();
  expect(await sandbox.control.settings()).toEqual({ lifetime: 180, maxFacesPerUser: 5 });

  await most.fill("2");
  await lifetime.fill("30");
  await page.getByRole("button", { name: "Set them" }).click();
  await account.getByText("Days that a new face lasts: 30. Faces that a user may have: 2.").waitFor();
  expect(await sandbox.control.settings()).toEqual({ lifetime: 30, maxFacesPerUser: 2 });
});

it("a setting whose field is empty stays as it is", async () => {
  const { page, part, sandbox } = await openDashboard();
  await page.getByRole("button", { name: "Change the settings" }).click();
  await page.getByLabel("Lifetime").fill("");
  await page.getByLabel("Faces per user").fill("3");
  await page.getByRole("button", { name: "Set them" }).click();
  await part("Account").getByText("Faces that a user may have: 3.").waitFor();
  expect(await sandbox.control.settings()).toEqual({ lifetime: 180, maxFacesPerUser: 3 });
});

it("a snapshot is saved, everything forgotten, and brought back", async () => {
  const { page, part, sandbox } = await openDashboard({ filled: true });
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a snapshot" }).click();
  const file = join(await temporaryFolder(), "snapshot.json");
  await (await saved).saveAs(file);
  const snapshot = await sandbox.control.snapshot();
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(snapshot);

  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await page.getByRole("button", { name: "Forget everything" }).click();
  await part("Mail").getByText("No mail yet.").waitFor();

  await part("Account").locator("input[type=file]").setInputFiles(file);
  await part("Mail").getByText("ada@example.com").waitFor();
  expect(await sandbox.control.snapshot()).toEqual(snapshot);
});

it("the IDs and secrets of the demo are copied", async () => {
  const { page, sandbox } = await openDashboard({ permissions: ["clipboard-read", "clipboard-write"] });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy the ID of Ada Lovelace" }).click();
  await page.getByText("It is on the clipboard.").waitFor();
  expect(await copied()).toBe(sandbox.users.ada.id);
  await page.getByRole("button", { name: "Copy secret of Demo: viewer" }).click();
  await expect.poll(copied).toBe(sandbox.applications.viewer.sharedSecret);
});
