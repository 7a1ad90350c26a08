/** The requests that a fault meets, and its effect on them: see the control of the sandbox. */
export interface NewFault {
  match: { operationId: string; userId?: string };
  effect: { delayMs?: number; dropToken?: boolean; status?: number; close?: "before" | "after" };
  times?: number;
}

/** A fault that was added. */
export interface Fault {
  /** Counts the requests that it has met. */
  met(): Promise<number>;
  remove(): Promise<void>;
}

/** Controls a sandbox from another process. */
export class Control {
  readonly #url: string;

  constructor(sandboxUrl: string) {
    this.#url = `${sandboxUrl}/_sandbox`;
  }

  /** Creates a user, and gives the UUID. */
  async createUser(): Promise<string> {
    return (await this.#send("POST", "/users", {})).id;
  }

  async setFaceStatus(faceId: string, status: string): Promise<void> {
    await this.#send("POST", `/faces/${faceId}/status`, { status });
  }

  async advanceClock(advanceSeconds: number): Promise<void> {
    await this.#send("POST", "/clock", { advanceSeconds });
  }

  async addFault(fault: NewFault): Promise<Fault> {
    const { id } = await this.#send("POST", "/faults", fault);
    return {
      met: async () => {
        const faults = await this.#send("GET", "/faults");
        return faults.find((one: { id: string }) => one.id === id).triggered;
      },
      remove: async () => void (await this.#send("DELETE", `/faults/${id}`)),
    };
  }

  async clearFaults(): Promise<void> {
    await this.#send("DELETE", "/faults");
  }

  /** Counts the requests that match from now on, by a fault that changes nothing. No other fault meets them. */
  watch(match: NewFault["match"]): Promise<Fault> {
    return this.addFault({ match, effect: { delayMs: 0 } });
  }

  async #send(method: string, path: string, body?: object) {
    const response = await fetch(this.#url + path, {
      method,
      ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} of the control: ${response.status} ${text}`);
    return JSON.parse(text || "null");
  }
}
