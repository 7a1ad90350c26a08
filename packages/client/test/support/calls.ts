import { type Operation, operations } from "@idaas-face/types";
import type { CallOptions, FaceClient, FacePromise } from "../../src/index.js";
import { credentials, faceId, userId } from "./client.js";

/** One call of each operation of the file. */
export const calls = Object.values<Operation>(operations).map((operation) => ({
  operation,
  method: operation.clientMethod,
  retry: operation.retry,
  call: (faces: FaceClient, options: CallOptions = {}): FacePromise<unknown> => {
    const path = { userid: userId, faceid: faceId };
    return faces.request(operation, { path, body: operation.authenticated ? {} : credentials }, options);
  },
}));
