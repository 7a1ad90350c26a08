import { validators } from "@idaas-face/spec/documented-response-validators";
import { type LocatedOperation, type ResponseObject, resolve } from "@idaas-face/spec/operations";
import { openApiDocument } from "../document/document.js";
import { shownName, typeOf } from "../shown.js";
import { undocumentedHeaders } from "./headers.js";
import { emptyJudgement, type Judgement } from "./judgement.js";
import { must } from "./must.js";
import type { Received } from "./received.js";
import { shownPointer } from "./shown-pointer.js";
import { walk } from "./walk.js";

const json = "application/json";

/** Holds a response to the document: status, content type, body, and what of it is not documented. */
export function judgeResponse(operation: LocatedOperation, received: Received): Judgement {
  const judgement = emptyJudgement();
  const { status } = received;
  const where = `${operation.operationId} ${status}`;
  judge(operation, received, where, judgement);
  // Items of a list have the same place, and are wrong in the same way as a rule.
  const { problems, findings } = judgement;
  return { ...judgement, problems: [...new Set(problems)], findings: [...new Set(findings)] };
}

function judge(operation: LocatedOperation, received: Received, where: string, judgement: Judgement): void {
  const { status } = received;
  for (const name of undocumentedHeaders(received.headers))
    judgement.undocumented.push({ what: "header", where, name, type: "string" });
  const documented = operation.source.responses[status];
  if (documented) judgeBody(operation, received, resolve(openApiDocument, documented), where, judgement);
  else {
    judgement.undocumented.push({ what: "status", where, name: String(status), type: "number" });
    const listed = operation.statuses.join(", ");
    judgement.problems.push(`${where}: the status is not documented; the document has ${listed}.`);
    judgement.json = parse(received.body);
  }
}

function judgeBody(
  operation: LocatedOperation,
  { status, headers, body }: Received,
  { content }: ResponseObject,
  where: string,
  judgement: Judgement,
): void {
  judgement.json = parse(body);
  const type = headers["content-type"];
  if (!content) {
    if (body.trim() !== "") {
      const found = judgement.json === undefined ? "text" : typeOf(judgement.json);
      judgement.undocumented.push({ what: "body", where, name: "body", type: found });
      judgement.findings.push(`${where}: the response has a body (${found}), and the document has none.`);
    }
    return;
  }
  const media = type?.split(";")[0]?.trim().toLowerCase();
  if (media === undefined || media === "")
    judgement.problems.push(`${where}: the header \`content-type\` is missing; it must be ${json}.`);
  else if (!(media in content)) {
    judgement.undocumented.push({ what: "content type", where, name: shownMedia(media), type: "string" });
    judgement.problems.push(`${where}: the content type must be ${json}; got ${shownMedia(media)}.`);
  }
  if (judgement.json === undefined) {
    judgement.problems.push(
      `${where}: the body must be JSON; got ${body === "" ? "nothing" : "other text"}.`,
    );
    return;
  }
  validate(`${operation.operationId}_${status}`, where, judgement);
  const schema = content[json]?.schema;
  if (schema) walk(schema, judgement.json, where, judgement);
  if (schema && status >= 400 && Object.keys(Object(judgement.json)).length === 0)
    judgement.problems.push(`${where}: the object has none of the documented properties.`);
}

/** A response that is wrong in more places than this is wrong altogether. */
const mostProblems = 5;

function validate(name: string, where: string, judgement: Judgement): void {
  const validator = validators.get(name);
  if (!validator || validator(judgement.json)) return;
  const problems = new Set(
    (validator.errors ?? []).map((error) => {
      const { instancePath } = error;
      return `${where}${instancePath && " "}${shownPointer(instancePath)}: the value ${must(error)}.`;
    }),
  );
  judgement.problems.push(...[...problems].slice(0, mostProblems));
  if (problems.size > mostProblems)
    judgement.problems.push(`${where}: ${problems.size - mostProblems} more values are wrong.`);
}

/** `undefined` for an empty body and for one that is not JSON. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const shownMedia = (media: string) => media.split("/").map(shownName).join("/");
