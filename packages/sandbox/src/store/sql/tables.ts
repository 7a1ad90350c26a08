import type { Generated } from "kysely";

/**
 * A row counts only while its generation is the one in `shared`. A snapshot becomes rows of a new generation, which nobody sees until
 * its last row is there. Then one change of `shared` puts them in the place of all others.
 */
interface RowOfGeneration {
  generation: number;
}

/**
 * The tables of a store in SQL. Keys and versions have columns of their own. The record itself is JSON in `data`, so that a new
 * property of a record needs no new column. A token has nothing but columns.
 */
export interface Tables {
  application: RowOfGeneration & { id: string; data: string };
  /** `faces` is the JSON of their list: they are read with their user, and change together. */
  user: RowOfGeneration & { id: string; version: number; data: string; faces: string };
  /** The owner of each login name and alias. */
  userName: RowOfGeneration & { name: string; userId: string };
  /** The owner of each face. */
  faceOwner: RowOfGeneration & { id: string; userId: string };
  token: RowOfGeneration & { hash: string; applicationId: string; expires: number };
  mail: RowOfGeneration & { seq: Generated<number>; userId: string; data: string };
  /** One row. `lastGeneration` is the newest generation of all, for which rows may still be written. */
  shared: { id: number; version: number; data: string; generation: number; lastGeneration: number };
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
