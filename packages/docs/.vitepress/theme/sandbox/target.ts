import { type Exchange, exchange } from "./exchange.js";
import { formOf } from "./forms.js";

/** The server of the calls, and the application that makes them. */
export interface Target {
  baseUrl: string;
  credentials: { applicationId: string; sharedSecret: string };
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

const authentication = "authenticateAdminApiUsingPOST";

/** The calls to a target, with a token that is asked for when it is first needed and kept as long as the page is open. */
export class Session {
  #token: Promise<string | undefined> | undefined;

  constructor(
    readonly target: Target,
    readonly onExchange: (exchange: Exchange) => void,
  ) {}

  /** Asks for a token now, and returns the outcome. */
  async authenticate(): Promise<Exchange> {
    const body = JSON.stringify(this.target.credentials);
    const made = await exchange(this.target, formOf(authentication), {}, body, undefined);
    this.onExchange(made);
    const { authToken } = (made.data ?? {}) as { authToken?: string };
    this.#token = authToken ? Promise.resolve(authToken) : undefined;
    return made;
  }

  /** Carries out an operation. If it needs a token and the request for one fails, it returns the outcome of that request. */
  async call(
    operationId: string,
    parameters: Record<string, string>,
    body: string | undefined,
  ): Promise<Exchange> {
    const form = formOf(operationId);
    let token: string | undefined;
    if (form.authenticated) {
      token = await this.#token;
      if (!token) {
        const refused = await this.authenticate();
        token = await this.#token;
        if (!token) return refused;
      }
    }
    const made = await exchange(this.target, form, parameters, body, token);
    if (made.status === 401) this.#token = undefined;
    this.onExchange(made);
    return made;
  }
}
