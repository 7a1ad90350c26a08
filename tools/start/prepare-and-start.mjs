// Installs, generates and builds what is missing or out of date, then runs main.ts.
import { fileURLToPath } from "node:url";
import { startProgress } from "../progress.mjs";
import { interruptionCode, runProgram } from "../run-program.mjs";
import { runTurbo, runTypeScript } from "../turbo.mjs";
import { parseOptions, usage } from "./options.mjs";

const bootstrap = fileURLToPath(new URL("../bootstrap.mjs", import.meta.url));
const args = process.argv.slice(2);

// Before anything is installed: nobody should wait for minutes to read that an option is wrong.
const { help } = parseOrExit();
if (help) console.log(usage);
else if ((await prepare()) === 0) process.exitCode = await runTypeScript("tools", "start/main.ts", args);

function parseOrExit() {
  try {
    return parseOptions(args);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** @returns {Promise<number>} the exit code of the first step that failed, which becomes that of this process, or 0 */
async function prepare() {
  const docs = "--filter=@idaas-face/docs";
  process.exitCode =
    (await runProgram(process.execPath, [bootstrap], {})) ||
    interruptionCode() ||
    (await generate()) ||
    (await step("Building the packages", "Built the packages", ["build", `${docs}^...`])) ||
    (await step("Building the documentation", "Built the documentation", ["build", docs]));
  return process.exitCode;
}

/** Writes generated code only where it differs: turbo caches the check. */
async function generate() {
  const { code } = await quietly("Checking the generated code", "Checked the generated code", [
    "generate:check",
  ]);
  if (code === 0 || interruptionCode()) return code;
  return step("Generating code from the OpenAPI document", "Generated code from the OpenAPI document", [
    "generate",
  ]);
}

/** Runs tasks, and prints what they say only when one fails. */
async function step(doing, done, tasks) {
  const { code, output } = await quietly(doing, done, tasks);
  if (code !== 0 && !interruptionCode()) process.stderr.write(output);
  return code;
}

async function quietly(doing, done, tasks) {
  const progress = startProgress(doing, 1_000);
  let output = "";
  const code = await runTurbo(tasks, (text) => {
    output += text;
  });
  if (code === 0) progress.done(done);
  else progress.failed();
  return { code, output };
}
