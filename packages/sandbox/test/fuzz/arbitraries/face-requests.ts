import { readDocument } from "@idaas-face/spec/document";
import { type LocatedOperation, readOperations } from "@idaas-face/spec/operations";
import { operationTable } from "@idaas-face/types";
import * as fc from "fast-check";
import { demoApplications, demoUsers } from "../../../src/seed/demo.js";
import type { SeedUser } from "../../../src/seed/seed.js";
import { type Body, bodiesOf } from "./bodies.js";
import { type PathValue, pathValues } from "./path-values.js";

/**
 * The sender of a request: an application of the demo whose token, or whose long-lived credentials, go into the header, or a
 * bad header.
 */
export type Sender =
  | { application: "admin" | "viewer" | "longLived"; prefix: string }
  | { header: string | undefined };

/** Marks in a body the place for the ID of a face that is or was there. */
export const someFace = "{faceid}";

/** A request of the FaceApi, except for the IDs and tokens that its world adds. */
export interface FaceRequest extends Body {
  operation: LocatedOperation;
  method: string;
  /** The path with its parameters in braces, perhaps of no operation, and a query. */
  template: string;
  pathValue: PathValue;
  sender: Sender;
}

const api = readDocument();

function requestsOf(operation: LocatedOperation): fc.Arbitrary<FaceRequest> {
  return fc
    .record({
      method: mostly(operation.method, otherMethods(operation.path)),
      template: mostly(operation.path, strayPaths(operation.path)),
      query: mostly("", fc.constantFrom("?", "?a=1&a=2", "?userid=%00", "?limit=-1", "?%zz")),
      pathValue: pathValues,
      sender: senders,
      body: bodiesOf(api, operation, { good: likely[operation.operationId] ?? [] }),
    })
    .map(({ template, query, body, ...rest }) => ({
      operation,
      template: template + query,
      ...rest,
      ...body,
    }));
}

/** Makes one value nine times of ten, else another. */
function mostly<T>(value: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 19, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: others });
}

function otherMethods(path: string): fc.Arbitrary<string> {
  const methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "BREW"];
  const known = Object.keys(api.paths[path] ?? {}).map((method) => method.toUpperCase());
  return fc.constantFrom(...methods.filter((method) => !known.includes(method)));
}

function strayPaths(path: string): fc.Arbitrary<string> {
  return fc.constantFrom(
    "/%00",
    `/${path}`,
    `${path}/`,
    `${path}//`,
    `${path}/../..`,
    `${path}/%2e%2e/x`,
    `${path}%2Fx`,
    `${path};a=1`,
    path.toUpperCase(),
    path.replace("web", "w%65b"),
    path.replace("/api", "/api/./x/../y"),
    path.replace("/api/web", "/api%2Fweb"),
    operationTable.getFacesUsingGET.path.replace("{userid}/faces", "__proto__/constructor"),
    `/${"a/".repeat(2000)}`,
    `/${"é".repeat(50)}`,
  );
}

const { admin, longLived, disabled } = demoApplications;

const senders: fc.Arbitrary<Sender> = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.record({
      application: fc.constant("admin" as const),
      prefix: fc.constantFrom("", "", "Bearer ", "bearer  "),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ application: "viewer" as const, prefix: "" }) },
  { weight: 2, arbitrary: fc.constant({ application: "longLived" as const, prefix: "" }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        undefined,
        "",
        "Bearer",
        "Bearer ",
        "Basic YTpi",
        "null",
        "x".repeat(5000),
        "__proto__",
        "Bearer a b",
        ",",
        `${longLived.id},`,
        `,${longLived.sharedSecret}`,
        `${longLived.id},${longLived.sharedSecret}x`,
        `${longLived.id},${admin.sharedSecret}`,
        `${longLived.id} ${longLived.sharedSecret}`,
        `Bearer ${longLived.id},${longLived.sharedSecret}`,
        `${admin.id},${admin.sharedSecret}`,
        `${disabled.id},${disabled.sharedSecret}`,
        `__proto__,${longLived.sharedSecret}`,
        `${longLived.id},${"x".repeat(5000)}`,
      )
      .map((header) => ({ header })),
  },
);

/** Bodies that succeed, as random ones seldom do: those have no owner, or mix two flows. */
const flows = [
  { deliverActivationEmail: true },
  { returnQRCode: true },
  { encryptedBiometricToken: { customerUserId: "c", encryptedBiometricToken: "dA==" } },
];
const likely: Record<string, Record<string, unknown>[]> = {
  [operationTable.authenticateAdminApiUsingPOST.operationId]: Object.values(demoApplications).map(
    ({ id: applicationId, sharedSecret }) => ({ applicationId, sharedSecret }),
  ),
  [operationTable.createFaceAuthenticatorUsingPOST.operationId]: flows,
  [operationTable.createFaceUsingPOST.operationId]: flows,
  [operationTable.updateFaceUsingPUT.operationId]: [
    {},
    { status: "DISABLED" },
    { expiry: "2030-01-01T00:00:00Z" },
    { id: someFace },
    { id: someFace, status: "DISABLED" },
    { id: someFace, expiry: "2020-01-01T00:00:00Z" },
  ],
  [operationTable.userByUseridUsingPOST.operationId]: Object.values<SeedUser>(demoUsers)
    .flatMap(({ userId = "", aliases = [] }) => [userId, userId.toUpperCase(), ...aliases])
    .map((userId) => ({ userId })),
};

/** Operations that come more often than the others, because they seldom meet a face in the right status. */
const weights: Record<string, number> = {
  [operationTable.updateFaceUsingPUT.operationId]: 4,
  [operationTable.sendFaceActivationEmailUsingPUT.operationId]: 2,
};

/** Requests of every operation, most of them good in most respects. */
export const faceRequests: fc.Arbitrary<FaceRequest> = fc.oneof(
  ...readOperations(api).map((operation) => ({
    weight: weights[operation.operationId] ?? 1,
    arbitrary: requestsOf(operation),
  })),
);
