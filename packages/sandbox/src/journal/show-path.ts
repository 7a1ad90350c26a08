import { operationTable } from "@idaas-face/types";
import controlDocument from "../../control-document/dist/control.json" with { type: "json" };
import { activationPath } from "../face/activation.js";
import { isUuid } from "../platform/uuid.js";

const paths = [
  ...Object.values(operationTable).map(({ path }) => path),
  ...Object.keys(controlDocument.paths),
  activationPath,
];

/** The paths of the pages and files that the server adds. */
const files = ["/dashboard.js", "/dashboard.css", "/openapi.json", "/openapi.yaml"];

/** The parts of all paths of the sandbox, between slashes. */
const words = new Set(paths.flatMap((path) => path.split("/")));

/** The most parts that are shown: no path of an API has more. */
const mostParts = 12;

/** Writes a path for the journal and the log. Leaves out each part that may be a login name, an address or a secret. */
export function showPath(path: string): string {
  if (files.includes(path)) return path;
  const parts = path.split("/", mostParts);
  return parts.map((part) => (words.has(part) || isUuid(part) ? part : "…")).join("/");
}
