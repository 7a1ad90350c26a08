import { describe, it } from "vitest";
import { expectUsable, looks, openDashboard } from "../support/pages.js";

describe.each(looks)("in $colorScheme, $viewport.width pixels wide, it is accessible and fits", (look) => {
  it("with nothing to show", async () => {
    const { page, part } = await openDashboard(look);
    await part("Requests").getByText("No request of the FaceApi has come yet").waitFor();
    await expectUsable(page);
  });

  it("with everything to show", async () => {
    const { page, part } = await openDashboard({ ...look, filled: true });
    await part("Users").waitFor();
    for (const more of await page.getByRole("button", { name: "More" }).all()) await more.click();
    for (const entry of await part("Requests").locator("summary").all()) await entry.click();
    await page.getByRole("button", { name: "Advance by 1 min" }).click();
    await page.getByRole("status").getByText("The clock is 1 min further.").waitFor();
    await expectUsable(page);
  });

  it("with each of its windows", async () => {
    const { page, part } = await openDashboard({ ...look, filled: true });
    const buttons = [
      "New user",
      "Add a fault",
      "New face of Is slow",
      "Change the settings",
      "Reset",
      "QR code",
    ].map((name) => page.getByRole("button", { name, exact: name === "Reset" }).first());
    for (const button of [...buttons, part("Mail").getByRole("button").first()]) {
      await button.click();
      await page.getByRole("dialog").waitFor();
      await expectUsable(page);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
  });

  it("while it is locked", async () => {
    const { page } = await openDashboard({ ...look, sandbox: { controlKey: "right" } });
    await page.getByRole("heading", { name: "This sandbox is locked" }).waitFor();
    await expectUsable(page);
  });
});
