// The compiler judges this file, in `npm run typecheck`; nothing in it runs.
import type { OperationId, operationTable } from "@idaas-face/types";
import { describe, expectTypeOf, it } from "vitest";
import {
  type ApiError,
  type CallOptions,
  type CallResult,
  type ErrorInfo,
  type FaceApi,
  type FaceAuthenticator,
  FaceClient,
  type FaceCreateResponse,
  type FacePromise,
  isConflictError,
  isFaceError,
  isNotFoundError,
  isPermissionError,
  type PermissionError,
  type Reconciled,
  type User,
  type UserFaceSettings,
  type WithId,
} from "../src/index.js";

declare const faces: FaceClient;

describe("a FaceApi", () => {
  it("is what a client is", () => {
    expectTypeOf<FaceClient>().toExtend<FaceApi>();
    expectTypeOf<FaceApi["list"]>().toEqualTypeOf<
      (userUuid: string, options?: CallOptions) => Promise<FaceAuthenticator[]>
    >();
  });

  it("can be made of plain functions", () => {
    const fake: Pick<FaceApi, "create" | "delete" | "waitForStatus"> = {
      create: async () => ({ id: "id" }),
      delete: async () => {},
      waitForStatus: async (_, id) => ({ id }),
    };
    expectTypeOf(fake).toExtend<Partial<FaceApi>>();
  });
});

it("every operation of the table has its method", () => {
  type ClientMethod = (typeof operationTable)[OperationId]["clientMethod"];
  expectTypeOf<ClientMethod>().toExtend<keyof FaceClient>();
});

describe("a method", () => {
  it("gives the response of its operation", () => {
    expectTypeOf(faces.create("id")).toEqualTypeOf<FacePromise<WithId<FaceCreateResponse> & Reconciled>>();
    expectTypeOf(faces.createV1("id")).toEqualTypeOf<FacePromise<WithId<FaceAuthenticator> & Reconciled>>();
    expectTypeOf(faces.list("id")).toEqualTypeOf<FacePromise<FaceAuthenticator[]>>();
    expectTypeOf(faces.update("id", {})).toEqualTypeOf<FacePromise<void>>();
    expectTypeOf(faces.delete("id")).toEqualTypeOf<FacePromise<void>>();
    expectTypeOf(faces.sendActivationEmail("id")).toEqualTypeOf<FacePromise<void>>();
    expectTypeOf(faces.getSettings("id")).toEqualTypeOf<FacePromise<UserFaceSettings>>();
    expectTypeOf(faces.findUser("ada")).toEqualTypeOf<FacePromise<WithId<User>>>();
    expectTypeOf(faces.list("id").withResponse()).toEqualTypeOf<Promise<CallResult<FaceAuthenticator[]>>>();
  });

  it("gives the ID without which its response is of no use, and the lifetime of a face", async () => {
    expectTypeOf((await faces.create("id")).id).toEqualTypeOf<string>();
    expectTypeOf((await faces.createV1("id")).id).toEqualTypeOf<string>();
    expectTypeOf((await faces.findUser("ada")).id).toEqualTypeOf<string>();
    expectTypeOf((await faces.getSettings("id")).lifetime).toEqualTypeOf<number>();
  });

  it("refuses what its operation does not take", () => {
    // @ts-expect-error -- an update has to say what to change
    faces.update("id");
    // @ts-expect-error -- no such status
    faces.update("id", { status: "PAUSED" });
    // @ts-expect-error -- no such property
    faces.create("id", { returnQrCode: true });
    // @ts-expect-error -- an ID is text
    faces.delete(7);
  });
});

describe("the client by path", () => {
  it("gives the data of an operation, or its error", async () => {
    const params = { path: { userid: "id" } };
    const { data, error } = await faces.api.GET("/api/web/v1/users/{userid}/faces", { params });
    expectTypeOf(data).toExtend<FaceAuthenticator[] | undefined>();
    expectTypeOf(error).toExtend<ErrorInfo | undefined>();
  });

  it("refuses what the OpenAPI document does not have", () => {
    // @ts-expect-error -- a path parameter is missing
    faces.api.GET("/api/web/v1/users/{userid}/faces", { params: { path: {} } });
    // @ts-expect-error -- no such path
    faces.api.GET("/api/web/v1/users", { params: {} });
  });

  it("can be made by everybody", () => {
    expectTypeOf(faces.fetch).toExtend<(input: Request) => Promise<Response>>();
    expectTypeOf(faces.with({ timeoutMs: 1 })).toEqualTypeOf<FaceClient>();
  });
});

describe("a guard", () => {
  it("narrows to its class", () => {
    const error: unknown = undefined;
    if (isPermissionError(error)) expectTypeOf(error).toEqualTypeOf<PermissionError>();
  });

  it("leaves what it refuses as it was", () => {
    const error = new Error() as ApiError;
    if (isConflictError(error) || isNotFoundError(error)) return;
    expectTypeOf(error.status).toEqualTypeOf<number>();
    const other = new Error();
    if (!isFaceError(other)) expectTypeOf(other).toEqualTypeOf<Error>();
  });
});

it("a client needs an address", () => {
  // @ts-expect-error -- baseUrl is missing
  new FaceClient({ token: "token" });
});
