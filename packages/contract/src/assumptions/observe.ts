import type { Known, KnownFace } from "../checks/known.js";
import type { AnyCheckPlan } from "../checks/plan.js";
import { type AnyRequest, creates } from "../checks/request.js";
import { operationOf } from "../document/document.js";
import { refusalOf } from "../document/examples.js";
import { timeOf } from "../document/time-of.js";
import type { Judgement } from "../judge/judgement.js";
import type { Received } from "../judge/received.js";
import { shownWord } from "../shown.js";
import type { Assumptions } from "./assumption.js";

/** A response and the request that it belongs to. */
export interface Observation {
  plan: AnyCheckPlan;
  request: AnyRequest;
  received: Received;
  judgement: Judgement;
  known: Known;
}

/** Examples whose error codes public code has seen real tenants give. */
const observedRefusals = ["applicationNotFound", "credentialsRejected", "tokenRejected", "userNotFound"];

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Notes what a response says of the assumptions. */
export function observe(assumptions: Assumptions, observation: Observation): void {
  const { received, judgement } = observation;
  observeRefusal(assumptions, observation);
  for (const form of judgement.dateForms)
    assumptions.note(
      "date-forms",
      knownForm(form) ? "confirmed" : "contradicted",
      `a date has the form ${form}`,
    );
  const [aNull] = judgement.nulls;
  if (aNull) assumptions.note("null-tolerance", "confirmed", `${aNull} is null`);
  const value = judgement.undocumented.find(({ what }) => what === "value");
  if (value) assumptions.note("open-status", "confirmed", `${value.where} is ${value.name}`);
  if (received.status < 300) observeSuccess(assumptions, observation);
  else observeNoList(assumptions, observation);
}

/** A user whom the look-up has found, and whose list is not there, has no face. */
function observeNoList(assumptions: Assumptions, { plan, request, received, known }: Observation): void {
  const { operationId } = request;
  if (operationId !== "getFacesUsingGET" || !plan.expects.success || known.loginName === undefined) return;
  if (received.status === refusalOf(operationId, "userNotFound").status)
    assumptions.note(
      "empty-list",
      "contradicted",
      evidence(plan, request, received, "for a user who was found"),
    );
}

function observeRefusal(assumptions: Assumptions, { plan, request, received, judgement }: Observation): void {
  const { expects } = plan;
  if (expects.success) return;
  const expected = refusalOf(plan.operationId, expects.example);
  const line = evidence(
    plan,
    request,
    received,
    shownWord(Object(judgement.json).errorCode ?? "no errorCode"),
  );
  const sameStatus = received.status === expected.status;
  if (expects.assumption && expects.assumption !== "error-codes" && received.status >= 400)
    assumptions.note(expects.assumption, sameStatus ? "confirmed" : "contradicted", line);
  if (!observedRefusals.includes(expects.example) || received.status < 400) return;
  const same = sameStatus && Object(judgement.json).errorCode === expected.errorCode;
  assumptions.note("error-codes", same ? "confirmed" : "contradicted", line);
}

function observeSuccess(assumptions: Assumptions, observation: Observation): void {
  const { plan, request, received, judgement, known } = observation;
  const line = (what: string) => evidence(plan, request, received, what);
  if (creates(request)) observeCreate(assumptions, request.body, judgement.json, line);
  if (request.operationId === "authenticateAdminApiUsingPOST" && known.token !== undefined)
    observeToken(assumptions, judgement.json, line);
  if (request.operationId === "getFacesUsingGET" && Array.isArray(judgement.json))
    observeList(assumptions, judgement.json, known, line);
}

function observeCreate(
  assumptions: Assumptions,
  body: { returnQRCode?: unknown; applicantId?: unknown },
  json: unknown,
  line: (what: string) => string,
): void {
  const { id, activationUrl, activationQRCode } = Object(json);
  noteId(assumptions, id, line);
  assumptions.note("uuid-in-creates", "confirmed", line("with the user's UUID"));
  if (body.applicantId !== undefined) {
    const none = (activationUrl ?? activationQRCode ?? null) === null;
    const said = none ? "no activation property" : "an activation property in the web flow";
    assumptions.note("activation-properties", none ? "confirmed" : "contradicted", line(said));
  } else if (body.returnQRCode === true) {
    const there = typeof activationQRCode === "string";
    const said = there ? "a QR code" : "no QR code";
    assumptions.note("activation-properties", there ? "confirmed" : "contradicted", line(said));
  }
}

function observeToken(assumptions: Assumptions, json: unknown, line: (what: string) => string): void {
  const { creationTime, expirationTime } = Object(json) as Record<string, unknown>;
  const minutes = Math.round((timeOf(expirationTime) - timeOf(creationTime)) / 60_000);
  // Applications with longer-lived tokens are documented: another span contradicts nothing.
  if (minutes === 15) assumptions.note("token-lifetime", "confirmed", line(`a token for ${minutes} minutes`));
}

function observeList(
  assumptions: Assumptions,
  faces: unknown[],
  known: Known,
  line: (what: string) => string,
): void {
  if (faces.length === 0)
    assumptions.note(
      "empty-list",
      "confirmed",
      line("[]").replace("of the user", "of a user without a face"),
    );
  for (const face of faces) noteId(assumptions, Object(face).id, line);
  const updated = known.faces.get(1);
  const found = faces.map(Object).find(({ id }) => id !== undefined && id === updated?.id) as
    | KnownFace
    | undefined;
  if (!updated || !found || updated.status === undefined) return;
  const same = found.status === updated.status;
  const said = `an update of \`expiry\` ${same ? "leaves" : "changes"} \`status\``;
  assumptions.note("partial-update", same ? "confirmed" : "contradicted", line(said));
}

function noteId(assumptions: Assumptions, id: unknown, line: (what: string) => string): void {
  if (typeof id !== "string") return;
  const isUuid = uuid.test(id);
  assumptions.note(
    "uuid-of-face",
    isUuid ? "confirmed" : "contradicted",
    line(`\`id\` is ${isUuid ? "a" : "not a"} UUID`),
  );
}

const knownForm = (form: string) => /^0000-00-00T00:00:00(?:\.000)?(?:Z|[+-]00:?00)$/.test(form);

/** One line, such as `GET …/faces of an unknown user -> 404 user_not_found`. */
function evidence(plan: AnyCheckPlan, request: AnyRequest, { status }: Received, what: string): string {
  const { method, path } = operationOf(request.operationId);
  return `${method} …/${endOf(path)} ${plan.situation} -> ${status} ${what}`;
}

/** Returns the end of a path, after its last ID. If nothing comes after that ID, the ID is part of it. */
function endOf(path: string): string {
  const segments = path.split("/");
  const id = segments.findLastIndex((segment) => segment.startsWith("{"));
  return segments.slice(id > 0 && id < segments.length - 1 ? id + 1 : -2).join("/");
}
