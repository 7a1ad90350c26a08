import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../paths.js";

/** Finds the class of the client's error for a status of an operation, from the table that its docstrings give. */
export function errorClassOf(
  status: string,
  { authenticated } = { authenticated: true },
): string | undefined {
  // A refusal of authenticate is about the credentials.
  const known = authenticated || Number(status) > 409 ? status : "401";
  return classes.get(known) ?? classes.get(`${status[0]}xx`);
}

const readme = readFileSync(join(repositoryRoot, "packages/client/README.md"), "utf8");
const classes = new Map(
  [...readme.matchAll(/^\| `(\w+Error)` +\| `ApiError` +\| (\dxx|\d{3}):/gm)].map(
    ([, name = "", status = ""]) => [status, name],
  ),
);
