import { accessibilityProblems } from "@idaas-face/browser";
import { startSandbox } from "@idaas-face/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { siteUrl, useBrowser, type Visit } from "../support/visit.js";

const visit = useBrowser();
let one: Visit;

beforeEach(async () => {
  one = await visit();
  await one.page.goto(`${siteUrl}try`);
  await one.page.getByRole("button", { name: "Create a face" }).and(one.page.locator(":enabled")).waitFor();
});
afterEach(() => one.close());

const button = (name: string | RegExp) => one.page.getByRole("button", { name });
const faces = () => one.page.locator(".try-screen").first();

async function enrol(): Promise<void> {
  await button("Create a face").click();
  await one.page.getByAltText("The QR code that starts the registration").waitFor();
  await button("Scan the code").click();
  await button("ACTIVE").click();
  await faces().getByText("ACTIVE", { exact: true }).waitFor();
}

describe("Try it", () => {
  it("enrols a user by QR code, lists the face, and deletes it", async () => {
    await enrol();
    await button("List the user's faces").click();
    await one.page.locator(".try-log pre").first().getByText('"status": "ACTIVE"').waitFor();
    await button("Delete the newest face").click();
    await faces().getByText("None yet.").waitFor();
    expect(one.seen.errors).toEqual([]);
    expect(one.seen.failures).toEqual([]);
    expect(one.outside()).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "keeps what is shown on the way accessible, in %s",
    async (colorScheme) => {
      await one.page.emulateMedia({ colorScheme });
      await button("Create a face").click();
      await one.page.getByAltText("The QR code that starts the registration").waitFor();
      await button("Scan the code").click();
      const problems = await accessibilityProblems(one.page);
      expect(problems.filter((problem) => /^(?:serious|critical):/.test(problem))).toEqual([]);
    },
  );

  it("still has the face after a reload, and no longer after a reset", async () => {
    await enrol();
    await one.page.reload();
    await faces().getByText("ACTIVE", { exact: true }).waitFor();
    await button("Reset everything").click();
    await faces().getByText("None yet.").waitFor();
    await one.page.reload();
    await faces().getByText("None yet.").waitFor();
  });

  it("shows the sandbox's response to a call that is typed in", async () => {
    await one.page.getByLabel("Operation", { exact: true }).selectOption("getFacesUsingGET");
    await one.page.getByLabel("userid").fill("nobody");
    await button("Send").click();
    const [status] = await one.page.locator(".try-response").first().allTextContents();
    expect(status).toBe("400");
  });

  it("asks a sandbox of the reader's, and stores nothing that was typed", async () => {
    const sandbox = await startSandbox({ port: 0, memory: true, logLevel: "off" });
    const { applicationId, sharedSecret } = sandbox.credentials;
    const asked = () => one.seen.requests.filter((address) => address.startsWith(sandbox.url));
    await one.page.getByLabel("Address").fill(sandbox.url);
    await one.page.getByLabel("Application ID").fill(applicationId);
    await one.page.getByLabel("Shared secret").fill(sharedSecret);
    await button("Use it").click();
    await button("Send").click();
    await one.page.locator(".try-response.good").first().waitFor();
    expect(asked().length).toBeGreaterThanOrEqual(2);
    const kept = await one.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain(sharedSecret);
    expect(await one.page.locator("body").textContent()).not.toContain(sharedSecret);
    await sandbox.close();
  });
});
