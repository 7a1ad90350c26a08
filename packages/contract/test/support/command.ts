import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Fake } from "./fake-server.js";
import { fakeData } from "./fake-state.js";
import { temporaryFolder } from "./sandbox-target.js";

const bin = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

/** The credentials of a fake, as the environment has them. */
export const credentials = {
  IDAAS_APPLICATION_ID: fakeData.application.applicationId,
  IDAAS_SHARED_SECRET: fakeData.application.sharedSecret,
  IDAAS_VIEWER_APPLICATION_ID: fakeData.viewer.applicationId,
  IDAAS_VIEWER_SHARED_SECRET: fakeData.viewer.sharedSecret,
};

/** A command that is running or has ended. */
export interface Command {
  child: ChildProcess;
  /** The exit code and what was printed, once it has ended. */
  ended: Promise<{ code: number | null; output: string }>;
}

/** The surroundings of a command: environment, folder, standard input, and a file for standard output. */
interface CommandOptions {
  env?: object;
  cwd?: string;
  input?: string;
  stdout?: number;
}

/** Starts the built command in a folder of its own. */
export function start(
  args: string[],
  { env = credentials, cwd = temporaryFolder(), input, stdout }: CommandOptions = {},
): Command {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { PATH, ...env },
    stdio: ["pipe", stdout ?? "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => (output += text));
  child.stdin?.on("error", () => undefined).end(input);
  return { child, ended: once(child, "close").then(([code]) => ({ code, output })) };
}

/** Carries out the command to its end. */
export const command = (args: string[], options?: CommandOptions) => start(args, options).ended;

/** The arguments of a run against a fake. */
export const runArgs = ({ url }: Fake, ...more: string[]) => [
  "run",
  "--url",
  url,
  "--user",
  fakeData.user.userId,
  ...more,
];
