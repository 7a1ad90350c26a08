import { operationTable } from "@idaas-face/types";
import controlDocument from "../../control-document/dist/control.json" with { type: "json" };
import { activationPath } from "../face/activation.js";
import { isUuid } from "../platform/uuid.js";

const paths = [
  ...Object.values(operationTable).map(({ path }) => path),
  ...Object.keys(controlDocument.paths),
  activationPath,
];

/** The parts of all paths of the sandbox, between slashes. */
const words = new Set(paths.flatMap((path) => path.split("/")));

/** Matches the name of a file, such as those of the dashboard. */
const fileName = /^[a-z]+\.(css|ico|js|json|yaml)$/;

/** The most parts that are shown: no path of an API has more. */
const mostParts = 12;

/** Writes a path for the journal and the log. Leaves out each part that may be a login name, an address or a secret. */
export function showPath(path: string): string {
  const parts = path.split("/", mostParts);
  return parts.map((part) => (words.has(part) || isUuid(part) || fileName.test(part) ? part : "…")).join("/");
}
