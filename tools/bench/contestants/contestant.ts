import type { FaceCreateParms } from "@idaas-face/types";

/** The server that every contestant calls, and the values that it sends. */
export interface Target {
  baseUrl: string;
  token: string;
  userId: string;
  params: FaceCreateParms;
  /** Address of the generated `hey-api.js`. */
  heyApi: string;
}

/** The two calls that are measured, made ready by a contestant; each gives the data of the response. */
export interface Calls {
  list: () => Promise<unknown>;
  create: () => Promise<unknown>;
}

/** One way to call the API. */
export interface Contestant {
  /** Name in the table: the package's, but for what comes with Node. */
  name: string;
  /** A variant is our client with other options: it has neither a budget nor a size of its own. */
  kind: "built-in" | "ours" | "variant" | "peer";
  /**
   * The module that its user bundles and imports, in a folder that has the generated `hey-api.js`; empty where there is
   * nothing to import that is not counted elsewhere.
   */
  entry: string;
  connect: (target: Target) => Calls | Promise<Calls>;
}
