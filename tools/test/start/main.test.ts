import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { operations, secretProperties } from "@idaas-face/types";
import { describe, expect, it, onTestFinished } from "vitest";
import { startProgram } from "./program.js";

describe("npm start", { timeout: 30_000 }, () => {
  it("with --once calls all operations and ends well", async () => {
    const { code, stdout, stderr } = await startProgram("--once").ended();
    for (const { method, path } of Object.values(operations)) {
      const template = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[0-9a-f]{4}…");
      expect(stdout).toMatch(new RegExp(`^  ${method} +${template} +200 `, "m"));
    }
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("prints no secret", async () => {
    const { stdout } = await startProgram("--once").ended();
    expect(stdout).not.toMatch(/not-a-real-secret|Bearer|eyJ|@[a-z]+\.|data:/i);
    for (const name of secretProperties) expect(stdout).not.toContain(name);
  });

  it("says in a sentence that a port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await startProgram("--once", "--port", String(port)).ended();
    expect(stderr).toBe(`Port ${port} is in use: stop what listens there, or choose another with --port.\n`);
    expect(code).toBe(1);
  });

  it("ends with 2 and a sentence when an option is unknown", async () => {
    const { code, stderr } = await startProgram("--prot").ended();
    expect(stderr).toBe("Unknown option '--prot': see `npm start -- --help`.\n");
    expect(code).toBe(2);
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "serves both addresses until %s, and nothing after it",
    async (signal) => {
      const program = startProgram();
      const stdout = await program.printed("Ctrl-C");
      const [mock, page] = [/Mock +(\S+)/, /Reference page +(\S+)/].map(
        (line) => line.exec(stdout)?.[1] as string,
      );
      expect((await fetch(mock as string)).status).toBe(404);
      expect(await (await fetch(page as string)).text()).toContain("<title>");
      program.signal(signal);
      expect(await program.ended()).toMatchObject({ code: 0, stderr: "" });
      await expect(fetch(mock as string)).rejects.toThrow("fetch failed");
      await expect(fetch(page as string)).rejects.toThrow("fetch failed");
    },
  );
});
