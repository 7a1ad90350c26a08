import { FaceClient } from "@idaas-face/client";
import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { expect, test } from "@playwright/test";
import { startApp } from "./app.js";

let sandbox: RunningSandbox;
let app: Awaited<ReturnType<typeof startApp>>;

test.beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, memory: true });
  app = await startApp(new FaceClient({ baseUrl: sandbox.url, credentials: sandbox.credentials }));
});
test.afterAll(async () => {
  app.close();
  await sandbox.close();
});

test("a user enrols by QR code", async ({ page }) => {
  const { ada } = sandbox.users;
  await page.goto(`${app.url}/users/${ada.userId}`);
  await expect(page.getByAltText("QR code")).toBeVisible();

  const user = (await sandbox.control.users()).find(({ id }) => id === ada.id);
  await sandbox.control.setFaceStatus(user?.faces[0]?.id ?? "", "ACTIVE"); // what Ada's phone does

  await page.reload();
  await expect(page.getByText("Your face is ACTIVE")).toBeVisible();
});
