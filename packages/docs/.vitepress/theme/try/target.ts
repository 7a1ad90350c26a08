/** The server of the calls, and the application that makes them. */
export interface Target {
  baseUrl: string;
  credentials: { applicationId: string; sharedSecret: string };
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** The token of a target: asked for when it is first needed, and kept only as long as the page is open. */
export class Session {
  #token: string | undefined;

  constructor(
    readonly target: Target,
    readonly authenticate: (target: Target) => Promise<string | undefined>,
  ) {}

  async token(): Promise<string | undefined> {
    this.#token ??= await this.authenticate(this.target);
    return this.#token;
  }

  /** The next call asks for another token. */
  forgetToken(): void {
    this.#token = undefined;
  }
}
