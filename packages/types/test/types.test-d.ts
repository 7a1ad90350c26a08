// The compiler judges this file, in `npm run typecheck`; nothing in it runs.
import createClient from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import {
  type components,
  type FaceAuthenticator,
  type FaceCreateParms,
  type FaceCreateResponse,
  type FaceStatus,
  type FaceUpdateParms,
  type faceStatuses,
  type Operation,
  type OperationId,
  type operations,
  operationTable,
  type PathParametersOf,
  type Permission,
  type paths,
  type ReportedFaceStatus,
  type RequestBodyOf,
  type ResponseOf,
  type terminalFaceStatuses,
  type User,
  type UserFaceSettings,
} from "../src/index.js";

describe("the table of operations", () => {
  it("is constant, so that a row knows its own name, path and permission", () => {
    expectTypeOf(operationTable.getFacesUsingGET.operationId).toEqualTypeOf<"getFacesUsingGET">();
    expectTypeOf(operationTable.authenticateAdminApiUsingPOST.permission).toEqualTypeOf<null>();
  });

  it("gives the permissions that an operation needs, and no others", () => {
    expectTypeOf(operationTable.getFacesUsingGET.permission).toExtend<Permission>();
    expectTypeOf(operationTable.getFacesUsingGET.permission).not.toEqualTypeOf<Permission>();
    expectTypeOf<"FACE:EAT">().not.toExtend<Permission>();
    expectTypeOf<null>().not.toExtend<Permission>();
  });

  it("has rows that are all operations, by names that are all known", () => {
    expectTypeOf(operationTable).toExtend<Record<OperationId, Operation>>();
    // @ts-expect-error -- there is no such operation
    operationTable.getFaceUsingGET;
  });
});

describe("the types of an operation", () => {
  it("have its path parameters", () => {
    expectTypeOf<PathParametersOf<"deleteFaceUsingDELETE">>().toEqualTypeOf<{ faceid: string }>();
    expectTypeOf<PathParametersOf<"authenticateAdminApiUsingPOST">>().toEqualTypeOf<Record<never, string>>();
  });

  it("have its request body, or undefined", () => {
    expectTypeOf<RequestBodyOf<"createFaceUsingPOST">>().toEqualTypeOf<FaceCreateParms>();
    expectTypeOf<RequestBodyOf<"updateFaceUsingPUT">>().toEqualTypeOf<FaceUpdateParms>();
    expectTypeOf<RequestBodyOf<"getFacesUsingGET">>().toEqualTypeOf<undefined>();
  });

  it("have its response, or undefined", () => {
    expectTypeOf<ResponseOf<"getFacesUsingGET">>().toEqualTypeOf<FaceAuthenticator[]>();
    expectTypeOf<ResponseOf<"createFaceAuthenticatorUsingPOST">>().toEqualTypeOf<FaceCreateResponse>();
    expectTypeOf<ResponseOf<"deleteFaceUsingDELETE">>().toEqualTypeOf<undefined>();
  });
});

describe("a face", () => {
  it("may lack any property, and may have null for it", () => {
    expectTypeOf<object>().toExtend<FaceAuthenticator>();
    expectTypeOf<FaceAuthenticator["id"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<FaceCreateResponse["activationUrl"]>().toEqualTypeOf<string | null | undefined>();
  });

  it("may have a status that the document does not know, while a request may not", () => {
    expectTypeOf<"A_STATUS_OF_TOMORROW">().toExtend<ReportedFaceStatus>();
    expectTypeOf<"A_STATUS_OF_TOMORROW">().not.toExtend<NonNullable<FaceUpdateParms["status"]>>();
    expectTypeOf<FaceStatus>().toEqualTypeOf<(typeof faceStatuses)[number]>();
  });
});

it("terminal face statuses are face statuses", () => {
  expectTypeOf<(typeof terminalFaceStatuses)[number]>().toExtend<FaceStatus>();
});

it("face settings say how long a face lasts", () => {
  expectTypeOf<UserFaceSettings>().toEqualTypeOf<{ lifetime: number }>();
});

it("a user has properties that the document does not list, and may have states that it does not list", () => {
  expectTypeOf<User["externalId"]>().toEqualTypeOf<unknown>();
  expectTypeOf<"A_STATE_OF_TOMORROW">().toExtend<User["state"]>();
  expectTypeOf<7>().not.toExtend<User["state"]>();
});

describe("the types of openapi-typescript", () => {
  it("make a client of openapi-fetch", () => {
    const client = createClient<paths>();
    const list = () =>
      client.GET("/api/web/v1/users/{userid}/faces", { params: { path: { userid: "a UUID" } } });
    type Result = Awaited<ReturnType<typeof list>>;
    expectTypeOf<NonNullable<Result["data"]>>().toExtend<FaceAuthenticator[]>();
    const { PUT } = client;
    // @ts-expect-error -- no such status
    PUT("/api/web/v1/users/{userid}/face", { params: { path: { userid: "" } }, body: { status: "PAUSED" } });
    // @ts-expect-error -- there is no such path
    client.GET("/api/web/v1/faces");
  });

  it("have each schema and each operation by its name", () => {
    expectTypeOf<components["schemas"]["User"]>().toExtend<User>();
    expectTypeOf<components["schemas"]["ReportedFaceStatus"]>().toEqualTypeOf<string>();
    expectTypeOf<components["schemas"]["FaceStatus"]>().toEqualTypeOf<FaceStatus>();
    expectTypeOf<keyof operations>().toEqualTypeOf<OperationId>();
  });
});
