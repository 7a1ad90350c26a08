import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const built = new URL("../../../dist/index.js", import.meta.url).href;

/** Starts a sandbox in a process where nobody can load nodemailer. */
async function startWithoutMailer(options: object): Promise<string> {
  const hook = `export async function resolve(name, context, next) {
    if (name === "nodemailer") throw new Error("It was loaded.");
    return next(name, context);
  }`;
  const program = `
    import { register } from "node:module";
    register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});
    const { startSandbox } = await import(${JSON.stringify(built)});
    const options = ${JSON.stringify({ port: 0, memory: true, ...options })};
    await startSandbox(options).then((sandbox) => sandbox.close(), (error) => console.log(error.message));`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program]);
  return stdout.trim();
}

it("nodemailer is loaded only where there is a mail server", async () => {
  expect(await startWithoutMailer({})).toBe("");
  expect(await startWithoutMailer({ smtpUrl: "smtp://localhost:1025" })).toBe("It was loaded.");
});
