import type { Generated } from "kysely";

/**
 * A row counts only while its generation is the one in `shared`. A restore writes rows of a new generation, which nobody reads. One
 * change of `shared` then puts them in the place of all others.
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
  /** One row. */
  shared: RowOfGeneration & { id: number; version: number; data: string };
  /** Gives each generation its number. The first one has 0, and no row here. */
  generation: { seq: Generated<number> };
}

export const tableNames = [
  "application",
  "user",
  "userName",
  "faceOwner",
  "token",
  "mail",
  "shared",
  "generation",
] as const satisfies (keyof Tables)[];
