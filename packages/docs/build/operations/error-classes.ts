import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../paths.js";

/** The class of the client's error for a status, from the table that its docstrings give. */
export function errorClassOf(status: string): string | undefined {
  return classes.get(status) ?? classes.get(`${status[0]}xx`);
}

const readme = readFileSync(join(repositoryRoot, "packages/client/README.md"), "utf8");
const classes = new Map(
  [...readme.matchAll(/^\| `(\w+Error)` +\| `ApiError` +\| (\dxx|\d{3}):/gm)].map(
    ([, name = "", status = ""]) => [status, name],
  ),
);
