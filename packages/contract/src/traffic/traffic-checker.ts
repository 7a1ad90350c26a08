import { validators as bodyValidators } from "@idaas-face/spec/body-validators";
import type { LocatedOperation } from "@idaas-face/spec/operations";
import { findOperation } from "../document/find-operation.js";
import { judgeResponse } from "../judge/judge-response.js";
import type { Judgement } from "../judge/judgement.js";
import { must } from "../judge/must.js";
import type { Received } from "../judge/received.js";
import { secretsIn, withoutSecrets } from "../judge/secrets.js";
import { shownPointer } from "../judge/shown-pointer.js";
import { Redactor } from "../redactor.js";
import { makeReport } from "../report/make-report.js";
import type { Report } from "../report/report.js";
import type { CheckRun } from "../run/run-check.js";

/** A request and its response, as somebody else sent them. */
export interface Exchange {
  method: string;
  /** The path of the URL, without the query. */
  pathname: string;
  /** Names in lower case. */
  requestHeaders: Readonly<Record<string, string>>;
  requestBody: string;
  /** The response, or the reason why none can be checked. */
  received: Received | { missing: string };
  durationMs: number;
}

/** Holds the traffic of others to the document. */
export class TrafficChecker {
  readonly redactor = new Redactor();
  readonly #runs: CheckRun[] = [];
  readonly #startedAt = new Date();
  #requests = 0;

  /** Checks an exchange. Returns `undefined` where it belongs to no operation of the document. */
  add(exchange: Exchange): CheckRun | undefined {
    this.#requests += 1;
    const operation = findOperation(exchange.method, exchange.pathname);
    if (!operation) return undefined;
    this.#learn(exchange);
    const run = this.#check(operation, exchange);
    this.#runs.push(run);
    return run;
  }

  /** The findings so far. */
  report(): Report {
    return makeReport({
      ...{ level: null, strict: false, startedAt: this.#startedAt, requests: this.#requests },
      ...{
        runs: this.#runs,
        assumptions: [],
        stopped: null,
        unusable: false,
        cleanUp: { deleted: 0, left: [] },
      },
      redactor: this.redactor,
    });
  }

  #check(operation: LocatedOperation, { requestBody, received, durationMs }: Exchange): CheckRun {
    const { operationId } = operation;
    const name = `${operationId} (exchange ${this.#requests})`;
    const base = { name, operationId, level: null, durationMs };
    if ("missing" in received) {
      const nothing = { problems: [], findings: [], status: null };
      return {
        result: { ...base, ...nothing, outcome: "skipped", reason: received.missing },
        judgement: undefined,
      };
    }
    const judgement = judgeResponse(operation, received);
    if (received.status < 400) judgement.problems.unshift(...bodyProblems(operation, requestBody));
    this.#findRepeated(operationId, received, judgement);
    const { problems, findings } = judgement;
    const outcome = problems.length > 0 ? "failed" : "passed";
    return {
      result: { ...base, outcome, status: received.status, problems, findings, reason: null },
      judgement,
    };
  }

  #findRepeated(operationId: string, { status, body }: Received, judgement: Judgement): void {
    const shown = judgement.json === undefined ? body : JSON.stringify(withoutSecrets(judgement.json));
    if (this.redactor.hasSecret(shown))
      judgement.problems.push(`${operationId} ${status}: the response repeats a secret.`);
  }

  #learn({ requestHeaders, requestBody, received }: Exchange): void {
    const { authorization, cookie } = requestHeaders;
    this.redactor.learn(authorization?.replace(/^Bearer\s+/i, ""));
    for (const one of cookie?.split(";") ?? []) this.redactor.learn(one.split("=").slice(1).join("="));
    const bodies = [requestBody, "body" in received ? received.body : ""];
    for (const secret of bodies.flatMap((body) => secretsIn(parse(body)))) this.redactor.learn(secret);
    if ("headers" in received)
      this.redactor.learn(received.headers["set-cookie"]?.split(";")[0]?.split("=").slice(1).join("="));
  }
}

/** Finds the problems of the body of a request that the target accepted. */
function bodyProblems({ operationId }: LocatedOperation, body: string): string[] {
  const validator = bodyValidators.get(operationId);
  if (!validator) return [];
  const json = parse(body);
  if (json === undefined) return [`${operationId}: the body of the request must be JSON.`];
  if (validator(json)) return [];
  return (validator.errors ?? []).map(
    (error) =>
      `${operationId}: the request was accepted, and ${shownPointer(error.instancePath) || "its body"} ${must(error)}.`,
  );
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
