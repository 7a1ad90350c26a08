#!/usr/bin/env node
import { createRequire } from "node:module";
import { UsageError } from "@idaas-face/common/usage-error";
import { parseCommandLine, usage } from "./server/command-line.js";
import { greeting } from "./server/greeting.js";
import { accessOf, serveSandbox } from "./server/serve-sandbox.js";

// A log that nobody can write or read any more, such as that of a full disk, ends nothing but its lines.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

try {
  const { json, help, version, ...options } = parseCommandLine(process.argv.slice(2), process.env);
  if (help) console.log(usage);
  else if (version) console.log(createRequire(import.meta.url)("@idaas-face/sandbox/package.json").version);
  else {
    const sandbox = await serveSandbox(options, { ownProcess: true, write: console.log, json });
    let isStopping = false;
    const stop = () => {
      // A second signal, whichever it is, ends the process at once.
      if (isStopping) process.exit(1);
      isStopping = true;
      sandbox.close().then(
        () => process.exit(0),
        (error) => {
          fail(error);
          process.exit();
        },
      );
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    console.log(greeting(sandbox, { json, hasControl: accessOf(options) !== "off" }));
  }
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
