import { startSandbox } from "@idaas-face/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seriousProblems } from "../support/serious-problems.js";
import { siteUrl, useBrowser, type Visit } from "../support/visit.js";

const visit = useBrowser();
let one: Visit;

beforeEach(async () => {
  one = await visit();
  await open();
});
afterEach(() => one.close());

async function open(): Promise<void> {
  await one.page.goto(`${siteUrl}try`);
  await button("Create a face").waitFor();
}

const button = (name: string | RegExp) => one.page.getByRole("button", { name });
const faces = () => one.page.locator(".try-faces");
const code = () => one.page.getByAltText("The QR code that starts the registration");
const step = (name: string) => one.page.locator(".try-step").filter({ has: button(name) });
const focused = () => one.page.evaluate(() => document.activeElement?.tagName);

async function enrol(): Promise<void> {
  await button("Create a face").click();
  await code().waitFor();
  await button("Scan the code").click();
  await button("ACTIVE").click();
  await faces().getByText("ACTIVE", { exact: true }).waitFor();
}

async function connect(url: string, applicationId: string, sharedSecret: string): Promise<void> {
  await one.page.getByLabel("Address").fill(url);
  await one.page.getByLabel("Application ID").fill(applicationId);
  await one.page.getByLabel("Shared secret").fill(sharedSecret);
  await button("Connect").click();
}

describe("Try it", () => {
  it("enrols a user by QR code, lists the face, and deletes it", async () => {
    await enrol();
    await button("List the user's faces").click();
    await step("List the user's faces").getByText('"status": "ACTIVE"').waitFor();
    await button("Delete the newest face").click();
    await faces().getByText("None yet.").waitFor();
    expect(one.watched.errors).toEqual([]);
    expect(one.watched.failures).toEqual([]);
    expect(one.outside()).toEqual([]);
  });

  it("shows the result beside what was clicked, on a phone too", async () => {
    for (const width of [1280, 375]) {
      await one.page.setViewportSize({ width, height: 780 });
      await open();
      await button("List the user's faces").click();
      const result = step("List the user's faces").locator(".exchange-line");
      await result.waitFor();
      const [clicked, shown] = await Promise.all([
        button("List the user's faces").boundingBox(),
        result.boundingBox(),
      ]);
      expect(Math.abs((shown?.y ?? 0) - (clicked?.y ?? 0)), `at ${width} px`).toBeLessThan(120);
    }
  });

  it("leaves the focus with the reader, and announces the new status", async () => {
    await button("Create a face").click();
    await code().waitFor();
    expect(await focused()).toBe("BUTTON");
    await button("Scan the code").click();
    await button("ACTIVE").waitFor();
    expect(await focused()).toBe("BUTTON");
    await button("ACTIVE").click();
    await one.page.getByRole("status").getByText("The face is ACTIVE.").waitFor();
    expect(await focused()).not.toBe("BODY");
    await button("Delete the newest face").click();
    await one.page.getByRole("status").getByText("The face is deleted.").waitFor();
    expect(await focused()).toBe("BUTTON");
  });

  it("takes a code away that was used, and offers a new one for a link that has ended", async () => {
    await enrol();
    expect(await code().count()).toBe(0);
    await button("Create a face").click();
    await code().waitFor();
    const in25Hours = Date.now() + 25 * 60 * 60 * 1000;
    await one.page.clock.setFixedTime(in25Hours);
    await button("Scan the code").click();
    await one.page.getByText("The link of this code has ended. Create a face again").waitFor();
    expect(await code().count()).toBe(0);
  });

  it("does not show the result of one user's call beside the name of another", async () => {
    const other = one.page.getByLabel("User", { exact: true });
    await button("Create a face").click();
    await other.selectOption({ label: "Grace Hopper" });
    await button("List the user's faces").click();
    await step("List the user's faces").getByText("[]").waitFor();
    expect(await step("Create a face").locator(".exchange").count()).toBe(0);
    expect(await code().count()).toBe(0);
  });

  it.each(["light", "dark"] as const)(
    "keeps what is shown on the way accessible, in %s",
    async (colorScheme) => {
      await one.page.emulateMedia({ colorScheme });
      await button("Create a face").click();
      await code().waitFor();
      await button("Scan the code").click();
      expect(await seriousProblems(one.page)).toEqual([]);
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

  describe("a call that is typed in", () => {
    const result = () => one.page.locator(".try-pair .exchange");

    beforeEach(() => one.page.getByLabel("Operation", { exact: true }).selectOption("getFacesUsingGET"));

    it("shows the response, its headers, and the code of the call in the chosen language", async () => {
      await one.page.getByLabel("userid").fill("nobody");
      await button("Send").click();
      await result().getByText("400", { exact: true }).waitFor();
      await result().getByText("Request and headers").click();
      await result().getByText("content-type: application/json").waitFor();
      await result().getByText("Code of this call").click();
      await result().getByLabel("Language of the code").selectOption("Python");
      await result().getByText('userid = "nobody"').waitFor();
      expect(await one.page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("Python");
    });

    it("is not sent where a parameter is empty, or the body is not JSON", async () => {
      await one.page.getByLabel("userid").fill(" ");
      await button("Send").click();
      await one.page.getByRole("alert").getByText("`userid` must not be empty").waitFor();
      await one.page.getByLabel("Operation", { exact: true }).selectOption("userByUseridUsingPOST");
      await one.page.getByLabel("Body").fill("{ userId: }");
      await button("Send").click();
      await one.page.getByRole("alert").getByText("The body must be JSON").waitFor();
      expect(await result().count()).toBe(0);
    });
  });

  describe("with a sandbox of the reader's", () => {
    it("calls it, names it, and stores nothing that was typed", async () => {
      const sandbox = await startSandbox({ port: 0, memory: true, logLevel: "off" });
      const { applicationId, sharedSecret } = sandbox.credentials;
      const asked = () => one.watched.requests.filter((address) => address.startsWith(sandbox.url));
      await connect(sandbox.url, applicationId, sharedSecret);
      await one.page.getByText(`Calls go to your sandbox at ${sandbox.url}`).waitFor();
      expect(await one.page.getByText("nothing leaves your browser").count()).toBe(0);
      await one.page.getByText("These steps play the user's phone").waitFor();
      await button("Send").click();
      await one.page.locator(".try-pair .http-2").waitFor();
      expect(asked().length).toBeGreaterThanOrEqual(2);
      const kept = await one.page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      );
      expect(kept).not.toContain(sharedSecret);
      expect(await one.page.locator("body").textContent()).not.toContain(sharedSecret);
      await button("Back to the one in this page").click();
      await one.page.getByText("nothing leaves your browser").waitFor();
      await sandbox.close();
    });

    it("says at once where nothing listens, and where the credentials are wrong", async () => {
      const sandbox = await startSandbox({ port: 0, memory: true, logLevel: "off" });
      await connect(sandbox.url, sandbox.credentials.applicationId, "wrong");
      await one.page.getByRole("alert").getByText("refuses these credentials with 401").waitFor();
      await sandbox.close();
      await button("Connect").click();
      await one.page.getByRole("alert").getByText("No response from").waitFor();
      await one.page.getByText("nothing leaves your browser").waitFor();
    });
  });
});
