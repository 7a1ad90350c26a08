import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { operationTable, secretProperties } from "@idaas-face/types";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { runProgram, startProgram } from "./program.js";

describe("npm start -- --once", () => {
  let ended: { code: number | null; stdout: string; stderr: string };

  beforeAll(async () => {
    ended = await runProgram("--once");
  });

  it("calls all operations and ends well", () => {
    for (const { method, path } of Object.values(operationTable)) {
      const template = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "…[0-9a-f]{4}");
      expect(ended.stdout).toMatch(new RegExp(`^  ${method} +${template} +200 `, "m"));
    }
    expect(ended).toMatchObject({ code: 0, stderr: "" });
  });

  it("says at its end that it worked, and what to do next", () => {
    expect(ended.stdout).toMatch(/\n\nIt works: .+\nNext: run `npm start` .+\n$/);
  });

  it("tells the story of a registration: the user's mail, then the phone, then a face that is active", () => {
    const story = [
      / face …\w{4} is ACTIVATING$/,
      /the user's mail +2 of /,
      /the user's phone .* ACTIVE$/,
      / 1 of them: .* ACTIVE$/,
    ];
    const lines = ended.stdout.split("\n");
    const places = story.map((part) => lines.findIndex((line) => part.test(line)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("prints no secret", () => {
    expect(ended.stdout).not.toMatch(/that-everybody-knows|Bearer|code=|@[a-z]+\.|data:/i);
    for (const name of secretProperties) expect(ended.stdout).not.toContain(name);
  });
});

describe("npm start", () => {
  it("says in a sentence that a port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runProgram("--once", "--port", String(port));
    expect(stderr).toBe(`Port ${port} is in use: stop what listens there, or choose another port.\n`);
    expect(code).toBe(1);
  });

  it("ends with 2 and a sentence when an option is unknown", async () => {
    const { code, stderr } = await runProgram("--prot");
    expect(stderr).toBe("Unknown option '--prot': see `npm start -- --help`.\n");
    expect(code).toBe(2);
  });

  it("prints a first request that can be sent as it is", async () => {
    const stdout = await startProgram().printed("Ctrl-C");
    const [, type = "", body = "", url = ""] = /curl -H '(.+?)' -d '(.+)' (\S+)/.exec(stdout) ?? [];
    const [name = "", value = ""] = type.split(": ");
    const response = await fetch(url, { method: "POST", headers: { [name]: value }, body });
    expect([response.status, await response.json()]).toMatchObject([200, { authToken: expect.any(String) }]);
  });

  it("runs twice at a time", async () => {
    const programs = [startProgram(), startProgram()];
    for (const program of programs) await program.printed("Ctrl-C");
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "serves both addresses until %s, and nothing after it",
    async (signal) => {
      const program = startProgram();
      const stdout = await program.printed("Ctrl-C");
      const [sandbox, page] = [/Sandbox +(\S+)/, /Documentation +(\S+)/].map(
        (line) => line.exec(stdout)?.[1] as string,
      );
      expect((await fetch(sandbox as string)).status).toBe(200);
      expect(await (await fetch(page as string)).text()).toContain("<title>");
      program.signal(signal);
      expect(await program.ended()).toMatchObject({ code: 0, stderr: "" });
      await expect(fetch(sandbox as string)).rejects.toThrow("fetch failed");
      await expect(fetch(page as string)).rejects.toThrow("fetch failed");
    },
  );
});
