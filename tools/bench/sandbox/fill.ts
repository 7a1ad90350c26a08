import { startSandbox } from "@idaas-face/sandbox";
import { numberedUsers } from "./users.js";

/** The number of users that are added at a time. */
const portion = 25_000;

/**
 * Makes a data folder of a sandbox with a number of users.
 *
 * @param faces the number of users that have an active face: the first ones
 */
export async function fill(data: string, users: number, faces: number): Promise<void> {
  for (let from = 0; from < users; from += portion) {
    const some = numberedUsers(Math.min(portion, users - from), from);
    const seed = some.map((user, i) => (from + i < faces ? { ...user, face: "ACTIVE" as const } : user));
    const sandbox = await startSandbox({ data, port: 0, seed: { users: seed } });
    await sandbox.close();
  }
}
