import { FaceClient } from "@idaas-face/client";
import { operationTable } from "@idaas-face/types";
import { expect, it } from "vitest";
import { runningSandbox } from "../../support/http.js";
import { newPage, rowOf } from "../support/pages.js";

const hostile = `"><img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;

it("the words of users, mail, faults and requests stay text", async () => {
  const sandbox = await runningSandbox();
  const { control, url, credentials } = sandbox;
  const email = `<img/src=x/onerror=document.title='taken'>@example.com`;
  const aliases = [`alias ${hostile}`];
  const user = await control.createUser({ name: hostile, userId: hostile, aliases, email });
  await control.addFault({ effect: { delayMs: 0 }, match: { userId: user.id }, times: 1000 });
  const faces = new FaceClient({ baseUrl: url, credentials, maxRetries: 0, onUnknownOutcome: "throw" });
  await faces.create(user.id, { deliverActivationEmail: true });
  await faces.create(sandbox.users.ada.id, { applicantId: hostile, workflowRunId: hostile });
  await faces.findUser(hostile);
  await fetch(url + operationTable.getFacesUsingGET.path.replace("{userid}", encodeURIComponent(hostile)));

  const page = await newPage(url);
  await page.goto(url);
  await rowOf(page, hostile).getByText(email).waitFor();
  for (const entry of await page.getByRole("region", { name: "Requests" }).locator("summary").all())
    await entry.click();
  await rowOf(page, hostile).getByText(`also alias ${hostile}`).waitFor();
  await page.getByRole("region", { name: "Faults" }).getByText("taken").waitFor();
  await page.getByRole("region", { name: "Mail" }).getByRole("button").first().click();
  await page.getByRole("dialog").getByText(`Hello ${hostile}`).waitFor();
  const planted = await page.locator("img:not(.qr-code), script:not([src='/dashboard.js'])").count();
  expect(planted).toBe(0);
  expect(await page.title()).toBe("idaas-face sandbox");
  await page.keyboard.press("Escape");

  await rowOf(page, hostile).getByRole("button", { name: "QR code" }).click();
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open the phone’s page" }).click();
  const phone = await opened;
  await phone.getByText(hostile).waitFor();
  expect(await phone.title()).toBe("Register your face – idaas-face sandbox");
});

it("an address that names a property of every object as a user shows it as the text that it is", async () => {
  const { url, credentials, users } = await runningSandbox();
  await new FaceClient({ baseUrl: url, credentials }).list(users.ada.id);
  const page = await newPage(url);
  await page.goto(`${url}?user=constructor`);
  const choice = page.getByRole("combobox", { name: "User of the requests" });
  await expect
    .poll(() => choice.getByRole("option").allTextContents())
    .toEqual(["Any user", "Ada Lovelace", "constructor"]);
});

it("a script that gets into the page does not run: the policy forbids all but its own file", async () => {
  const { url } = await runningSandbox();
  const response = await fetch(url);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).not.toContain("unsafe");
  const page = await newPage(url, {}, /TrustedHTML/);
  await page.goto(url);
  await page.getByRole("region", { name: "Users" }).waitFor();
  const outcome = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
      return "taken";
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe("TypeError");
});

it("takes no other method than to look", async () => {
  const { url } = await runningSandbox();
  const response = await fetch(url, { method: "POST" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect((await fetch(url, { method: "HEAD" })).status).toBe(200);
});
