// Runs the built command against the fake in Python: `npm run try-python`. It needs python3, so it is not part of `npm test`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const secrets = ["python-shared-secret", "cHl0aG9u", "python-user", "99999999-aaaa", "python@example.com"];

/** Each break, the level it shows at, and the exit code. */
const breaks = {
  "": ["mail", 0],
  "identifier-404": ["write", 0],
  "status-ok-for-unknown": ["read", 1],
  "status-no-token": ["read", 1],
  "content-type": ["read", 1],
  "error-body": ["read", 1],
  required: ["read", 1],
  "extra-secret": ["read", 1],
  "echo-secret": ["read", 1],
  type: ["write", 1],
  "enum-case": ["write", 1],
  "enum-new": ["write", 0],
  lost: ["write", 1],
};

let failed = 0;
for (const [name, [level, expected]] of Object.entries(breaks)) {
  const fake = spawn("python3", [here("fake_face_api.py"), name], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  fake.stdout.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  await once(fake.stdout, "data");
  const [url] = said.split("\n");
  const { code, output } = await run(url, level);
  fake.kill("SIGTERM");
  await once(fake, "close");
  const left = JSON.parse(said.trim().split("\n").at(-1));
  const leaked = secrets.filter((secret) => output.includes(secret));
  const good =
    code === expected &&
    left.faces === 0 &&
    left.emails === (level === "mail" ? 2 : 0) &&
    leaked.length === 0;
  if (!good) failed += 1;
  console.log(
    `${good ? "good" : "BAD "}  ${name || "correct"} (${level}): exit code ${code}, ${left.faces} faces, ${left.emails} e-mails`,
  );
  if (!good) console.log(output, leaked);
}
process.exitCode = failed > 0 ? 1 : 0;

async function run(url, level) {
  const cwd = mkdtempSync(`${tmpdir()}/idaas-face-contract-`);
  const env = {
    ...process.env,
    IDAAS_APPLICATION_ID: "11111111-aaaa-4bbb-8ccc-222222222222",
    IDAAS_SHARED_SECRET: "python-shared-secret",
  };
  const args = [
    "run",
    "--url",
    url,
    "--user",
    "python-user",
    "--level",
    level,
    "--i-own-this-user",
    "--limit",
    "5",
  ];
  const reports = ["--report", "json,md,html,junit"];
  const child = spawn(process.execPath, [here("../../dist/bin.js"), ...args, ...reports], { cwd, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  child.stdin.end();
  const [code] = await once(child, "close");
  rmSync(cwd, { recursive: true });
  return { code, output };
}
