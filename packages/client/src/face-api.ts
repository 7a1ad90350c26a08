import type { FaceClient } from "./face-client.js";

/**
 * The methods of a {@link FaceClient}, each of which gives a plain promise: the type for code that calls the API, and
 * for the stand-ins of tests.
 *
 * @example
 * async function retire(faces: Pick<FaceApi, "delete">, faceId: string) {
 *   await faces.delete(faceId);
 * }
 */
export type FaceApi = {
  [Name in keyof FaceClient as Exclude<Name, "api" | "fetch" | "with">]: FaceClient[Name] extends (
    ...args: infer Args
  ) => Promise<infer Data>
    ? (...args: Args) => Promise<Data>
    : never;
};
