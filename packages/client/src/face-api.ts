import type { FaceClient } from "./face-client.js";

/**
 * The methods of a {@link FaceClient}, each of which gives a plain promise: what code needs that calls the API, and what a
 * test can stand in for. `request`, whose type depends on the operation, is not among them.
 *
 * @example
 * async function retire(faces: Pick<FaceApi, "delete">, faceId: string) {
 *   await faces.delete(faceId);
 * }
 */
export type FaceApi = {
  [Name in keyof FaceClient as Exclude<Name, "request">]: FaceClient[Name] extends (
    ...args: infer Args
  ) => Promise<infer Data>
    ? (...args: Args) => Promise<Data>
    : never;
};
