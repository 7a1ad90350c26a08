// Tries the packed client on every platform: `tsx platforms/main.ts [--only NAME,NAME] [--client TARBALL]`.
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Checks } from "./checks.js";
import { choosePlatforms } from "./choose-platforms.js";
import { install } from "./install.js";
import { platforms } from "./platforms.js";
import { startInstalledSandbox } from "./sandbox.js";
import { pack } from "./tarballs.js";
import { tryPlatform } from "./try-platform.js";

function readOptions() {
  const { values } = parseArgs({ options: { only: { type: "string" }, client: { type: "string" } } });
  return { chosen: choosePlatforms(platforms, values.only), client: values.client };
}

let options: ReturnType<typeof readOptions>;
try {
  options = readOptions();
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}

// Programs that still run are ended when the process exits, which a signal alone does not make it do.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}

const folder = await mkdtemp(join(tmpdir(), "idaas-face-platforms-"));
const failed: string[] = [];
process.on("exit", () => {
  if (failed.length === 0) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
const client = options.client
  ? resolve(process.env.INIT_CWD ?? ".", options.client)
  : await pack("client", folder);
const tarballs = [client, await pack("types", folder)];
const server = join(folder, "server");
await install(server, [await pack("sandbox", folder)]);

for (const platform of options.chosen) {
  const checks = new Checks(console.log);
  const sandbox = await startInstalledSandbox(server);
  try {
    console.log(platform.name);
    await tryPlatform(platform, { folder: join(folder, platform.name), tarballs, sandbox, checks });
  } finally {
    await sandbox.stop();
  }
  if (checks.failed > 0) failed.push(platform.name);
}
if (failed.length > 0) {
  console.error(`\nThe client fails on ${failed.join(", ")}. What was tried is in ${folder}.`);
  process.exitCode = 1;
}
