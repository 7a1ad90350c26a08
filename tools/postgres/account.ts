import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";

/** The account that runs the programs of PostgreSQL, as options of `spawn`: they refuse to run as root. */
export type Account = { uid: number; gid: number } | Record<string, never>;

export function serverAccount(): Account {
  if (userInfo().uid !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
