import type { Generated } from "kysely";

/**
 * The tables of a store in SQL. Keys and versions have columns of their own. The record itself is JSON in `data`, so that a new
 * property of a record needs no new column. A token has nothing but columns.
 */
export interface Tables {
  application: { id: string; data: string };
  /** `faces` is the JSON of their list: they are read with their user, and change together. */
  user: { id: string; version: number; data: string; faces: string };
  /** The owner of each login name and alias. */
  userName: { name: string; userId: string };
  /** The owner of each face. */
  faceOwner: { id: string; userId: string };
  token: { hash: string; applicationId: string; expires: number };
  mail: { seq: Generated<number>; userId: string; data: string };
  /** One row. */
  shared: { id: number; version: number; data: string };
}

export const tableNames = [
  "application",
  "user",
  "userName",
  "faceOwner",
  "token",
  "mail",
  "shared",
] as const satisfies (keyof Tables)[];
