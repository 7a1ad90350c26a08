import { describe, expect, it, onTestFinished } from "vitest";
import { Program } from "../../platforms/program.js";

function start(source: string): Program {
  const program = new Program(process.execPath, ["-e", source], { cwd: "." });
  onTestFinished(() => program.stop());
  return program;
}

describe("a program", () => {
  it("is waited for until it has printed what is asked for", async () => {
    const program = start("setInterval(() => console.log('ready'), 10)");
    expect(await program.until(() => /ready/.exec(program.output)?.[0])).toBe("ready");
  });

  it("is not waited for when it has ended, and shows what it printed", async () => {
    const program = start("console.error('no port is free')");
    await expect(program.until(() => undefined)).rejects.toThrow("no port is free");
  });

  it("is not waited for when it cannot be started", async () => {
    const program = new Program("no-such-program", [], { cwd: "." });
    await expect(program.until(() => undefined)).rejects.toThrow("no-such-program is not ready");
    await program.stop();
  });

  it("stops while it is suspended", async () => {
    const program = start("setInterval(() => console.log('ready'), 10)");
    await program.until(() => program.output.includes("ready") || undefined);
    program.child.kill("SIGSTOP");
    await program.stop();
    expect(program.child.signalCode).toBe("SIGTERM");
  });
});
