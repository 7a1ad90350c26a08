import { expect, it } from "vitest";
import { runningSandbox } from "../../support/http.js";
import { newPage, openDashboard } from "../support/pages.js";

it("a sandbox with a control key asks for it, and says when it is wrong", async () => {
  const { page, part } = await openDashboard({ sandbox: { controlKey: "right" } });
  await page.getByText("is forgotten when you close the tab").waitFor();
  await page.getByLabel("Control key").fill("wrong");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("The control key is missing or wrong").waitFor();
  await page.getByLabel("Control key").fill("right");
  await page.keyboard.press("Enter");
  await part("Users").waitFor();

  await page.reload();
  await part("Users").waitFor();
  expect(await page.evaluate(() => [JSON.stringify(localStorage), document.cookie])).toEqual(["{}", ""]);
  expect(page.url()).not.toContain("right");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel("Control key").waitFor();
});

it("there is no dashboard where there is no control", async () => {
  const { url } = await runningSandbox({ host: "0.0.0.0" });
  for (const path of ["/", "/dashboard.js", "/dashboard.css"]) {
    expect((await fetch(url + path)).status).toBe(404);
  }
});

it("the link of a phone works without the key", async () => {
  const sandbox = await runningSandbox({ controlKey: "right" });
  const { faces } = await sandbox.control.snapshot();
  const face = faces.find(({ userId }) => userId === sandbox.users.busy.id);
  const page = await newPage(sandbox.url);
  await page.goto(`${sandbox.url}/activate?code=${face?.activation?.code}&face=${face?.id}`);
  await page.getByRole("button", { name: "Complete" }).waitFor();
});
