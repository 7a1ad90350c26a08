import { code, markdownTable } from "@idaas-face/common/markdown-table";
import { faceStatuses, secretProperties } from "@idaas-face/types";
import { document, operations } from "../document.js";
import { firstTable, section } from "../markdown/section.js";
import { errorClassOf } from "../operations/error-classes.js";
import { linkOperations, operationLink } from "../operations/link-operations.js";
import { retryClasses } from "../operations/retry-classes.js";
import { operationPath, statusAnchor } from "../operations/slug.js";

/** The operations, seen from a folder beside that of the reference. */
const folder = "../reference/";

const ofFile = (heading: string) => linkOperations(section(document.info.description, heading), folder);

/** Blocks that come from the OpenAPI document. */
export const fileBlocks = {
  operations: () =>
    markdownTable(
      ["operation", "request", "client", "permission", "lost response"],
      operations.map(({ operationId, method, path, clientMethod, permission, retry }) => [
        operationLink(operationId, folder),
        code(`${method} ${path}`),
        code(clientMethod),
        permission ? code(permission) : "none",
        code(retry),
      ]),
    ),
  permissions: () =>
    markdownTable(
      ["permission", "operations"],
      [...new Set(operations.flatMap(({ permission }) => permission ?? []))].map((permission) => [
        code(permission),
        operations
          .filter((operation) => operation.permission === permission)
          .map(({ operationId }) => operationLink(operationId, folder))
          .join(", "),
      ]),
    ),
  statuses: () => {
    const statuses = [...new Set(operations.flatMap((operation) => operation.statuses))].sort(
      (a, b) => a - b,
    );
    return markdownTable(
      ["operation", ...statuses.map(String)],
      operations.map((operation) => [
        operationLink(operation.operationId, folder),
        ...statuses.map((status) =>
          operation.statuses.includes(status)
            ? `[${status}](${folder}${operationPath(operation)}#${statusAnchor(status)})`
            : "–",
        ),
      ]),
    );
  },
  "status-classes": () => {
    const statuses = [...new Set(operations.flatMap((operation) => operation.statuses))].sort(
      (a, b) => a - b,
    );
    return markdownTable(
      ["status", "error class"],
      statuses
        .filter((status) => status >= 400)
        .map((status) => [String(status), code(errorClassOf(String(status)) ?? "ApiError")]),
    );
  },
  "retry-classes": () =>
    markdownTable(
      ["class", "what the client may do", "operations"],
      [...retryClasses].map(([name, meaning]) => [
        code(name),
        meaning,
        operations
          .filter(({ retry }) => retry === name)
          .map(({ operationId }) => operationLink(operationId, folder))
          .join(", "),
      ]),
    ),
  "face-statuses": () => firstTable(document.components?.schemas?.FaceStatus?.description ?? ""),
  "face-status-names": () => faceStatuses.map(code).join(", "),
  "secret-properties": () => secretProperties.map(code).join(", "),
  "from-nothing": () => ofFile("From nothing to an enrolled face"),
  flows: () => ofFile("Three flows"),
  dates: () => ofFile("Dates"),
  "file-errors": () => ofFile("Errors"),
} satisfies Record<string, () => string>;
