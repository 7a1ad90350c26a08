import { constants } from "node:os";
import { repositoryRoot } from "../generate/repository-root.js";
import { rehearse } from "./rehearse.js";

const interruption = new AbortController();
// A Ctrl-C may arrive more than once: from the terminal, and handed on by npm.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    process.exitCode = 128 + constants.signals[signal];
    interruption.abort();
  });
}

try {
  if (process.platform === "win32") {
    throw new Error(
      "The rehearsal runs on Linux and macOS: on Windows, run it in the Windows Subsystem for Linux.",
    );
  }
  const problems = await rehearse(repositoryRoot, { print: console.log, signal: interruption.signal });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log("The release works.");
} catch (error) {
  if (!interruption.signal.aborted) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
