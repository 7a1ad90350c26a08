import { authenticated } from "../checks/authenticate.js";
import { planChecks } from "../checks/index.js";
import type { AnyCheckPlan } from "../checks/plan.js";
import { facesListed } from "../checks/reads.js";
import { type CleanUpResult, cleanUp } from "../cleanup/clean-up.js";
import { Journal } from "../cleanup/journal.js";
import { includes } from "../levels.js";
import { Redactor } from "../redactor.js";
import { makeReport } from "../report/make-report.js";
import type { Report } from "../report/report.js";
import { Transport } from "../transport/transport.js";
import { isUuid, knownOf } from "./known-of.js";
import { type ContractOptions, type RunOptions, readOptions } from "./options.js";
import { type CheckRun, runCheck } from "./run-check.js";
import { Session } from "./session.js";

/** A run: its checks, each carried out once and after those that it needs. */
export class Run {
  readonly plans: AnyCheckPlan[];
  readonly redactor = new Redactor();
  readonly journal: Journal;
  readonly #options: RunOptions;
  readonly #transport: Transport;
  readonly #session: Session;
  readonly #running = new Map<string, Promise<CheckRun>>();
  readonly #finished: CheckRun[] = [];
  readonly #startedAt = new Date();
  #last: Promise<unknown> = Promise.resolve();
  #cleanedUp: CleanUpResult | undefined;

  /** Prepares a run. `userOption` is the name by which its messages call the user's option. */
  constructor(given: ContractOptions, userOption = "user") {
    const options = readOptions(given);
    this.#options = options;
    const { url, credentials, viewer, user, level, limit, probeSecret, timeoutMs, fetch } = options;
    const named = user === undefined ? undefined : isUuid(user) ? "UUID" : "login name";
    this.plans = planChecks({
      ...{ level, limit, probeSecret, viewer: viewer !== undefined },
      ...{ user: named, userOption },
    });
    const known = knownOf(credentials, viewer, user);
    for (const secret of [credentials.sharedSecret, viewer?.sharedSecret, known.madeUp.secret])
      this.redactor.learn(secret);
    this.redactor.learn(user, "{user}");
    this.redactor.learn(url.host, "{host}");
    this.redactor.learn(credentials.applicationId, "{application}");
    this.redactor.learn(viewer?.applicationId, "{viewer}");
    this.journal = Journal.prepare(options.journal, url.href);
    this.#transport = new Transport({ url, fetch, timeoutMs, redactor: this.redactor });
    this.#session = new Session({
      ...{ level, known, journal: this.journal },
      ...{ transport: this.#transport, redactor: this.redactor },
    });
  }

  /** Carries out a check, after those that it needs and after those that are under way. */
  check(name: string): Promise<CheckRun> {
    const known = this.#running.get(name);
    if (known) return known;
    const plan = this.plans.find((one) => one.name === name);
    if (!plan) throw new Error(`There is no check "${name}".`);
    const needed = plan.needs.map((one) => this.check(one));
    const running = Promise.all(needed).then(() => this.#inTurn(plan));
    this.#running.set(name, running);
    return running;
  }

  /** The reason why the target cannot be checked at all (nothing listens, or it refuses the credentials), or `undefined`. */
  get unusable(): string | undefined {
    const first = this.#finished.find(({ result }) => result.name === authenticated)?.result;
    if (!first || this.#session.known.token !== undefined) return undefined;
    if (first.status === null) return `The target cannot be reached. ${first.problems[0] ?? first.reason}`;
    return first.status >= 400 && first.status < 500
      ? `The target refuses the credentials: it responds with ${first.status}.`
      : undefined;
  }

  /** The reason why the run may not write (the user has faces, or their list is not known), or `undefined`. */
  get refusal(): string | undefined {
    return this.#unfitUser ?? this.#unknownList;
  }
  #unknownList: string | undefined;

  /** The reason why a run that writes needs another user, or `undefined`. */
  get unfitUser(): string | undefined {
    return this.#unfitUser;
  }
  #unfitUser: string | undefined;

  /** Whether the target has asked for fewer requests, or the run was interrupted. */
  get toldToStop(): boolean {
    return this.#stoppedEarly !== null;
  }

  /** Ends the run early. Checks that come later are skipped. */
  stop(reason: string): void {
    this.#transport.stop(reason);
  }

  /** Deletes what the run has created. */
  async close(): Promise<CleanUpResult> {
    this.#transport.stop("The run is closed.");
    await this.#last;
    this.#cleanedUp ??= await this.#cleanUp();
    return this.#cleanedUp;
  }

  /** Makes a report of the results so far. */
  report(): Report {
    return makeReport({
      level: this.#options.level,
      strict: this.#options.strict,
      startedAt: this.#startedAt,
      requests: this.#transport.sent,
      runs: this.#finished,
      assumptions: this.#session.assumptions.results(),
      stopped: this.#stoppedEarly,
      unusable: this.unusable !== undefined,
      cleanUp: this.#cleanedUp ?? { deleted: 0, left: [] },
      redactor: this.redactor,
    });
  }
  #stoppedEarly: string | null = null;

  #inTurn(plan: AnyCheckPlan): Promise<CheckRun> {
    const running = this.#last.then(() => this.#run(plan));
    this.#last = running.catch(() => undefined);
    return running;
  }

  async #run(plan: AnyCheckPlan): Promise<CheckRun> {
    const beyond = plan.level !== "read" && this.refusal !== undefined;
    const run = await runCheck(beyond ? { ...plan, skip: this.refusal } : plan, this.#session, this.redactor);
    if (plan.name === facesListed && includes(this.#options.level, "write")) this.#readFaces(run);
    const { user, faces } = this.#session.known;
    this.redactor.learn(user, "{user}");
    for (const { id } of faces.values()) this.redactor.learn(id, "{face}");
    this.#finished.push(run);
    if (this.unusable !== undefined) this.#transport.stop(this.unusable);
    this.#stoppedEarly ??= this.#transport.stopped ?? this.refusal ?? null;
    return run;
  }

  /** A run that writes needs a user without a face, so that whatever is there at the end is its own. */
  #readFaces({ judgement, result }: CheckRun): void {
    const faces = judgement?.json;
    if (result.status === null || result.status >= 300 || !Array.isArray(faces))
      this.#unknownList = "The list of the user's faces is not known, so nothing is created.";
    else if (faces.length > 0)
      this.#unfitUser = `The user has ${faces.length} ${faces.length > 1 ? "faces" : "face"}. A run that creates faces needs a user without one.`;
  }

  async #cleanUp(): Promise<CleanUpResult> {
    const { open } = this.journal;
    if (open.length === 0) {
      this.journal.close();
      return { deleted: 0, left: [] };
    }
    const result = await cleanUp(this.journal, (request) => this.#session.cleanUp(request));
    if (result.left.length === 0) this.journal.remove();
    else this.journal.close();
    return result;
  }
}
