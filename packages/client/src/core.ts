import { operationTable } from "@idaas-face/types";
import { createApi } from "./api.js";
import { parseBaseUrl } from "./base-url.js";
import { callApi } from "./call-api.js";
import type { Credentials } from "./credentials.js";
import { secretHeaders } from "./headers.js";
import { longestTimer } from "./longest-timer.js";
import { createObserver } from "./observe/create-observer.js";
import { Reconciler } from "./reconcile/reconciler.js";
import { Redactor } from "./redactor.js";
import type { Settings } from "./settings.js";
import { createTokenSource } from "./tokens/create-token-source.js";
import { createRetries, type Retries } from "./transport/retry/retries.js";
import type { Send } from "./transport/send.js";
import { createTransport } from "./transport/transport.js";

const authenticate = operationTable.authenticateAdminApiUsingPOST;

/** The parts that a client shares with those that `with` makes of it: token, reconciler, and the memory of secrets. */
export class Core {
  /** The address of the tenant, without a slash at its end. */
  readonly baseUrl: string;
  readonly send: Send;
  readonly retries: Retries;
  readonly reconciler: Reconciler;
  /** Secrets that no error of any call may show. */
  readonly #secrets: string[];
  /** The last tokens, which no error of a later call may show. */
  readonly #tokens: string[] = [];

  constructor(settings: Settings) {
    const { credentials, fetch, random, sleep } = settings;
    this.baseUrl = parseBaseUrl(settings.baseUrl, settings.allowInsecureHttp);
    this.#secrets = [...(credentials ? [credentials.sharedSecret] : []), ...secretHeaders(settings.headers)];
    const observer = createObserver(this.baseUrl, settings);
    this.retries = createRetries(random, sleep, observer);
    this.reconciler = new Reconciler(this.retries);
    const tokens = createTokenSource(
      this.baseUrl,
      settings,
      observer,
      () => this.redactor(),
      (signal, heartbeat) =>
        callApi(
          this,
          authenticate,
          // Each call that waits for the token has a limit of its own.
          { ...settings, totalTimeoutMs: longestTimer, signal, heartbeat },
          {},
          // No middleware: it would see the shared secret.
          false,
          (init) => {
            const api = createApi(this.baseUrl, settings.headers, init.fetch);
            return api.POST(authenticate.path, { ...init, body: credentials as Credentials });
          },
        ),
    );
    this.send = createTransport({ fetch, observer, retries: this.retries, tokens });
  }

  /** Knows the secrets that no error of any call may show. */
  redactor(): Redactor {
    return new Redactor(this.#secrets, this.#tokens);
  }
}
