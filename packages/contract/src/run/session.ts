import { Assumptions } from "../assumptions/assumption.js";
import { authenticated } from "../checks/authenticate.js";
import { type Known, need } from "../checks/known.js";
import { type AnyRequest, creates, refuseBeyond } from "../checks/request.js";
import type { Journal } from "../cleanup/journal.js";
import { facesIn, isSuccess } from "../cleanup/list-faces.js";
import type { Received } from "../judge/received.js";
import { secretsIn } from "../judge/secrets.js";
import type { Level } from "../levels.js";
import type { Redactor } from "../redactor.js";
import type { Transport } from "../transport/transport.js";

/** The parts of a session. */
export interface SessionOptions {
  level: Level;
  known: Known;
  transport: Transport;
  redactor: Redactor;
  journal: Journal;
}

/** Sends the requests of a run with the right tokens, and keeps the journal of its creates. */
export class Session {
  readonly known: Known;
  readonly assumptions = new Assumptions();
  readonly #options: SessionOptions;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.known = options.known;
  }

  /** Sends the request of a check. */
  async send(request: AnyRequest): Promise<Received> {
    const { level } = this.#options;
    refuseBeyond(level, request);
    const token = this.#tokenOf(request);
    return creates(request) ? this.#create(request, token) : this.#plain(request, token);
  }

  /** Sends a request that cleans up, with the token of the run. */
  async cleanUp(request: AnyRequest): Promise<Received> {
    const { transport } = this.#options;
    const token = need(this.known.token, "a token");
    return this.#learned(await transport.send(request, token, "clean up"));
  }

  #tokenOf({ as = "application" }: AnyRequest): string | undefined {
    if (as === "nobody") return undefined;
    if (as === "stranger") return this.known.madeUp.secret;
    if (as === "viewer") return need(this.known.viewerToken, "the token of the viewer");
    return need(this.known.token, `a token, which "${authenticated}" gives`);
  }

  async #plain(request: AnyRequest, token: string | undefined): Promise<Received> {
    const received = this.#learned(await this.#options.transport.send(request, token, "check"));
    const face = request.operationId === "deleteFaceUsingDELETE" ? request.path?.faceid : undefined;
    if (face !== undefined && isSuccess(received.status)) this.#options.journal.deleted(face);
    const listed = request.operationId === "getFacesUsingGET" ? request.path?.userid : undefined;
    if (listed !== undefined && facesIn(received) !== undefined) this.known.listable.add(listed);
    return received;
  }

  async #create(request: AnyRequest, token: string | undefined): Promise<Received> {
    const { transport, journal } = this.#options;
    // Nothing is written for a request that is not sent.
    transport.assertOpen();
    // A run that may create has found a user without a face.
    const number = journal.create(request.path?.userid ?? "", []);
    const received = this.#learned(await transport.send(request, token, "check"));
    const id = idOf(received.body);
    if (isSuccess(received.status) && id !== undefined) journal.created(number, id);
    else if (received.status >= 400 && received.status < 500) journal.refused(number);
    return received;
  }

  #learned(received: Received): Received {
    try {
      for (const secret of secretsIn(JSON.parse(received.body))) this.#options.redactor.learn(secret);
    } catch {
      // A body that is not JSON has no places for secrets.
    }
    return received;
  }
}

function idOf(body: string): string | undefined {
  try {
    const { id } = Object(JSON.parse(body));
    return typeof id === "string" ? id : undefined;
  } catch {
    return undefined;
  }
}
