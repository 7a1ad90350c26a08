import { FaceClient } from "@idaas-face/client";
import { callMethod } from "./call-method.js";
import type { ContractCase } from "./cases.js";
import { findProblem, type Outcome } from "./find-problem.js";
import { WatchedFetch } from "./watched-fetch.js";

/** The implementation that cases are run against. */
export interface Target {
  baseUrl: string;
  /** The token for operations that need one; without it, one that only a mock accepts. */
  token?: string;
}

/**
 * Runs a case through the client, with a `Prefer` header that asks for its status and example. Rejects with one clear
 * sentence where the response is not the documented one, or where the client makes something else of it.
 */
export async function runCase(contractCase: ContractCase, target: Target): Promise<void> {
  const { baseUrl, token = "contract-test-token" } = target;
  const { name, operation, request, status, example } = contractCase;
  const prefer = example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
  const watched = new WatchedFetch({ prefer });
  const faces = new FaceClient({ baseUrl, token, fetch: watched.fetch });

  const outcome = await callMethod(faces, operation, request).then(
    (data): Outcome => ({ data }),
    (error: unknown): Outcome => ({ error }),
  );

  const problem = watched.last
    ? findProblem(contractCase, watched.last, outcome)
    : `no response came from ${baseUrl}`;
  if (problem)
    throw new Error(`${name}: ${problem}.`, { cause: "error" in outcome ? outcome.error : undefined });
}
