import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { operationTable } from "@idaas-face/types";
import { runCommand } from "../../run-command.js";
import { doWork } from "../do-work.js";
import { environmentOf } from "../environment.js";
import { install } from "../install.js";
import type { Place, Platform } from "../platform.js";
import type { Face } from "../work/calls.js";
import { filesWith, keptResponses } from "./find-kept.js";
import { Site } from "./site.js";

const { authenticateAdminApiUsingPOST: authenticate } = operationTable;
const app = fileURLToPath(new URL("../apps/next/", import.meta.url));

/** As it is in a response, and in a page that holds one. */
const tokenProperty = ['authToken":"', 'authToken\\":\\"'];

const versions = [
  { name: "next-14", packages: ["next@14.2.35", "react@18.3.1", "react-dom@18.3.1"] },
  { name: "next-15", packages: ["next@15.5.29", "react@19.2.9", "react-dom@19.2.9"] },
];

/** A built Next.js application with pages, route handlers and server actions. */
export const nexts: Platform[] = versions.map(({ name, packages }) => ({
  name,
  async try(place) {
    await install(place.folder, [...place.tarballs, ...packages]);
    await cp(app, place.folder, { recursive: true });
    await tryApp(place);
  },
}));

async function tryApp(place: Place): Promise<void> {
  const { folder, sandbox, control, check } = place;
  const user = await control.createUser();
  const env = { ...environmentOf(sandbox), USER_UUID: user, NEXT_TELEMETRY_DISABLED: "1" };
  const next = "node_modules/next/dist/bin/next";
  const watch = await control.watch({ operationId: authenticate.operationId });
  const output = await runCommand(process.execPath, [next, "build"], { cwd: folder, env });
  await check("the error by which a page leaves the build passes as it is, and is not retried", async () => {
    assert.match(output, /^page failed as it is: DYNAMIC_SERVER_USAGE$/m);
    assert.doesNotMatch(output, /^retried/m);
  });
  await check("the build sends no request", async () => {
    assert.equal(await watch.met(), 0);
  });
  await watch.remove();

  let site = await Site.start(folder, env);
  let id = "";
  const restart = async () => {
    await site.stop();
    site = await Site.start(folder, env);
  };
  const assertLatest = async (status: string) => {
    assert.deepEqual(await statuses(site.page("/latest")), [status]);
    assert.deepEqual(await statuses(site.json("/api/latest")), [status]);
  };
  try {
    await doWork(place, site.handlers, "route handlers");
    await doWork(place, site.pages, "pages and server actions");
    await check("a page and a handler that read no request show the latest status", async () => {
      ({ id } = await site.handlers.create(user));
      await assertLatest("ACTIVATING");
      await control.setFaceStatus(id, "ACTIVE");
      await assertLatest("ACTIVE");
    });
    await restart();
    await check("they show the latest status after a restart, too", () => assertLatest("ACTIVE"));
    await check("no response of the API is in the cache on the disk", async () => {
      assert.deepEqual(await keptResponses(folder), []);
      const secrets = [id, sandbox.credentials.sharedSecret, ...tokenProperty];
      assert.deepEqual(await filesWith(join(folder, ".next"), secrets), []);
    });
  } finally {
    await site.stop();
  }
}

async function statuses(faces: Promise<Face[]>): Promise<(string | undefined)[]> {
  return (await faces).map(({ status }) => status);
}
