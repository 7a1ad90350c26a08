import {
  type LocatedOperation,
  type OpenApiDocument,
  type Parameter,
  readOperations,
  resolve,
} from "@idaas-face/spec/operations";
import * as fc from "fast-check";
import control from "../../../control-document/dist/control.json" with { type: "json" };
import { sha256 } from "../../../src/platform/hash.js";
import { demoApplications, demoUsers } from "../../../src/seed/demo.js";
import { type Body, bodiesOf } from "./bodies.js";
import { type PathValue, pathValues } from "./path-values.js";

/** A request of the control. */
export interface ControlRequest extends Body {
  operation: LocatedOperation;
  query: string;
  pathValue: PathValue;
}

export const controlDocument = control as unknown as OpenApiDocument;

/** Texts for the patterns of control.yaml. Few IDs, so that users and faces meet. */
const stored = [...Object.values(demoUsers), ...Object.values(demoApplications)].map(({ id }) => id);
const samples = {
  [control.components.schemas.TokenHash.pattern]: stored.map(sha256),
  [control.components.schemas.StoredId.pattern]: stored,
  [control.components.schemas.Uuid.pattern]: [...stored, ...stored.map((id) => id.toUpperCase())],
  [control.components.schemas.LoginName.pattern]: ["ada", "ADA.Lovelace", "eve", "Eve", "È\u0301ve", "e x"],
  [control.components.schemas.UserName.pattern]: ["Ada", " Cher X ", "\u202e"],
  [control.components.schemas.EmailAddress.pattern]: ["a@b", "grace@example.com", "\u202e@\u0301"],
};

function requestsOf(operation: LocatedOperation): fc.Arbitrary<ControlRequest> {
  return fc
    .record({
      query: queriesOf(operation),
      pathValue: pathValues,
      body: bodiesOf(controlDocument, operation, { samples }),
    })
    .map(({ body, ...rest }) => ({ operation, ...rest, ...body }));
}

/** Makes queries of the parameters that an operation has, often with invalid values. */
function queriesOf({ source }: LocatedOperation): fc.Arbitrary<string> {
  const names = (source.parameters ?? [])
    .map((one) => resolve<Parameter>(controlDocument, one))
    .flatMap((parameter) => (parameter.in === "query" ? parameter.name : []));
  if (names.length === 0) return fc.constant("");
  const values = fc.constantFrom(
    "1",
    "1000",
    "0",
    "1001",
    "1e2",
    "-1",
    "",
    "%00",
    "%ff",
    "x".repeat(3000),
    demoUsers.ada.id,
    demoUsers.ada.id.toUpperCase(),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 3 })
    .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`);
}

/** Requests of every operation of the control. */
export const controlRequests: fc.Arbitrary<ControlRequest> = fc.oneof(
  ...readOperations(controlDocument).map(requestsOf),
);
