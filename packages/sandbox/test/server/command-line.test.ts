import { UsageError } from "@idaas-face/common/usage-error";
import { expect, it } from "vitest";
import { parseCommandLine, usage } from "../../src/server/command-line.js";

it("without flags it listens where a user of this machine expects it, and tells each request", () => {
  expect(parseCommandLine([], {})).toEqual({ logLevel: "info", json: false, help: false, version: false });
});

it("each flag is an option", () => {
  const line =
    "--port 0 --host ::1 --data d --seed s --control-key k --log-level off --json --memory --database-url postgres://x";
  expect(parseCommandLine(line.split(" "), {})).toMatchObject({
    port: 0,
    host: "::1",
    data: "d",
    seed: "s",
    controlKey: "k",
    logLevel: "off",
    json: true,
    memory: true,
    databaseUrl: "postgres://x",
  });
});

it("the control key may be in the environment, where no list of processes shows it", () => {
  expect(parseCommandLine([], { SANDBOX_CONTROL_KEY: "k" })).toMatchObject({ controlKey: "k" });
});

it("the mail server is in the environment", () => {
  const environment = { SMTP_URL: "smtp://localhost:1025", SMTP_FROM: "ops@example.com" };
  expect(parseCommandLine([], environment)).toMatchObject({
    smtpUrl: "smtp://localhost:1025",
    smtpFrom: "ops@example.com",
  });
  expect(parseCommandLine([], { SMTP_URL: "", SMTP_FROM: "" })).not.toHaveProperty("smtpUrl");
});

it.each([
  [["--prt", "1"], "The flag `--prt` is unknown: did you mean `--port`?"],
  [["--databaseUrl=x"], "The flag `--databaseUrl` is unknown: did you mean `--database-url`?"],
  [["--colour"], "The flag `--colour` is unknown: choose from `--port`, `--host`, "],
  [["-p", "1"], "The flag `-p` is unknown: choose from `--port`, "],
  [["--port"], "`--port` needs a value. Write `--port=VALUE` if it begins with a dash."],
  [["--port", "--memory"], "`--port` needs a value. Write `--port=VALUE` if it begins with a dash."],
  [["--port", "many"], "`--port` must be a whole number from 0 to 65535. Try --help."],
  [["--port", "-1"], "`--port` must be a whole number from 0 to 65535. Try --help."],
  [["--port=-1"], "`--port` must be a whole number from 0 to 65535. Try --help."],
  [["--memory=no"], "`--memory` takes no value. Try --help."],
  [["--port", "1", "--port=2"], "`--port` is given twice. Give it once."],
  [["--json", "--memory", "--json"], "`--json` is given twice. Give it once."],
  [["postgres://me:secret@host/db"], "The command takes only flags; got a value without one. Try --help."],
])("%j is told to be wrong", (args, message) => {
  expect(() => parseCommandLine(args, {})).toThrow(UsageError);
  expect(() => parseCommandLine(args, {})).toThrow(message);
});

it("a value that begins with a dash follows an equals sign", () => {
  expect(parseCommandLine(["--control-key=-k"], {})).toMatchObject({ controlKey: "-k" });
});

it("a wrong port is not quoted: it may be the address of a database with its password", () => {
  const parse = () => parseCommandLine(["--port", "postgres://me:hunter2@host/db"], {});
  expect(parse).toThrow(expect.not.objectContaining({ message: expect.stringContaining("hunter2") }));
});

it("the usage has every flag", () => {
  for (const flag of "port host data database-url memory seed control-key log-level json help version".split(
    " ",
  ))
    expect(usage).toContain(`--${flag}`);
});
