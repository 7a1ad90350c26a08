// The compiler judges this file, in `npm run typecheck`; nothing in it runs.
import { describe, expectTypeOf, it } from "vitest";
import {
  type AnswerOf,
  type FaceAuthenticator,
  type FaceCreateParms,
  type FaceCreateResponse,
  type FaceStatus,
  type FaceUpdateParms,
  type faceStatuses,
  type Operation,
  type OperationId,
  operations,
  type PathParametersOf,
  type Permission,
  type ReportedFaceStatus,
  type RequestBodyOf,
  type terminalFaceStatuses,
  type UserFaceSettings,
} from "../src/index.js";

describe("the table of operations", () => {
  it("is constant, so that a row knows its own name, path and permission", () => {
    expectTypeOf(operations.getFacesUsingGET.operationId).toEqualTypeOf<"getFacesUsingGET">();
    expectTypeOf<Permission>().toEqualTypeOf<"FACE:ADD" | "FACE:EDIT" | "FACE:REMOVE" | "FACE:VIEW">();
    expectTypeOf(operations.authenticateAdminApiUsingPOST.permission).toEqualTypeOf<null>();
  });

  it("has rows that are all operations, by names that are all known", () => {
    expectTypeOf(operations).toExtend<Record<OperationId, Operation>>();
    // @ts-expect-error -- there is no such operation
    operations.getFaceUsingGET;
  });
});

describe("what an operation takes and gives", () => {
  it("are its path parameters", () => {
    expectTypeOf<PathParametersOf<"deleteFaceUsingDELETE">>().toEqualTypeOf<{ faceid: string }>();
    expectTypeOf<PathParametersOf<"authenticateAdminApiUsingPOST">>().toEqualTypeOf<Record<never, string>>();
  });

  it("is its request body, or undefined", () => {
    expectTypeOf<RequestBodyOf<"createFaceUsingPOST">>().toEqualTypeOf<FaceCreateParms>();
    expectTypeOf<RequestBodyOf<"updateFaceUsingPUT">>().toEqualTypeOf<FaceUpdateParms>();
    expectTypeOf<RequestBodyOf<"getFacesUsingGET">>().toEqualTypeOf<undefined>();
  });

  it("is its answer, or undefined", () => {
    expectTypeOf<AnswerOf<"getFacesUsingGET">>().toEqualTypeOf<FaceAuthenticator[]>();
    expectTypeOf<AnswerOf<"createFaceAuthenticatorUsingPOST">>().toEqualTypeOf<FaceCreateResponse>();
    expectTypeOf<AnswerOf<"deleteFaceUsingDELETE">>().toEqualTypeOf<undefined>();
  });
});

describe("a face", () => {
  it("may lack any member, and may have null for it", () => {
    expectTypeOf<object>().toExtend<FaceAuthenticator>();
    expectTypeOf<FaceAuthenticator["id"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<FaceCreateResponse["activationUrl"]>().toEqualTypeOf<string | null | undefined>();
  });

  it("may have a status that the file does not know, while a request may not", () => {
    expectTypeOf<"A_STATUS_OF_TOMORROW">().toExtend<ReportedFaceStatus>();
    expectTypeOf<"A_STATUS_OF_TOMORROW">().not.toExtend<NonNullable<FaceUpdateParms["status"]>>();
    expectTypeOf<FaceStatus>().toEqualTypeOf<(typeof faceStatuses)[number]>();
  });
});

it("terminal face statuses are face statuses", () => {
  expectTypeOf<(typeof terminalFaceStatuses)[number]>().toExtend<FaceStatus>();
});

it("face settings are an open object", () => {
  expectTypeOf<UserFaceSettings>().toEqualTypeOf<{ [name: string]: unknown }>();
});
