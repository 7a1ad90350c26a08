import type { Overview } from "../../src/control/control.js";
import { control } from "./control.js";
import { RefusedError } from "./refused.js";

/** The page's knowledge of the sandbox. */
export interface Live {
  overview: Overview | undefined;
  /** The tag of the overview. */
  tag: string | undefined;
  /**
   * `paused` while nobody looks. `lost` while the sandbox cannot be reached. `locked` if it asks for a control key, or does not
   * serve this page.
   */
  state: "live" | "paused" | "lost" | "locked";
  /** The reason why it is locked. */
  refusal: RefusedError | undefined;
}

const intervalMs = 1000;
const intervalWhileLostMs = 3000;

/**
 * Polls the overview of the sandbox while the page is visible. Sends one request at a time, with the tag of the response
 * before, so that an idle page costs the sandbox next to nothing.
 */
export class LiveOverview {
  readonly #tell: (live: Live) => void;
  #live: Live = { overview: undefined, tag: undefined, state: "live", refusal: undefined };
  #query: Record<string, string>;
  #timer: number | undefined;
  #asked = 0;

  /** @param query the choice of users to show */
  constructor(query: Record<string, string>, tell: (live: Live) => void) {
    this.#query = query;
    this.#tell = tell;
  }

  /** Starts polling, and returns a function that ends it. */
  start(): () => void {
    const look = () => void this.refresh();
    document.addEventListener("visibilitychange", look);
    look();
    return () => {
      document.removeEventListener("visibilitychange", look);
      this.#pause();
    };
  }

  /** Shows other users. */
  async look(query: Record<string, string>): Promise<void> {
    this.#query = query;
    await this.refresh();
  }

  /** Polls at once, and goes on while the page is visible. Drops a response that a later request has overtaken. */
  async refresh(): Promise<void> {
    window.clearTimeout(this.#timer);
    const question = ++this.#asked;
    const change = await this.#ask();
    if (question !== this.#asked) return;
    this.#set(change);
    if (document.hidden) this.#pause();
    else if (change.state !== "locked") {
      const waitMs = change.state === "lost" ? intervalWhileLostMs : intervalMs;
      this.#timer = window.setTimeout(() => void this.refresh(), waitMs);
    }
  }

  async #ask(): Promise<Partial<Live>> {
    try {
      const response = await control.overview(this.#query, this.#live.tag);
      return { state: "live", refusal: undefined, ...response };
    } catch (error) {
      if (!(error instanceof RefusedError && error.status === 401)) return { state: "lost" };
      return { state: "locked", refusal: error, overview: undefined, tag: undefined };
    }
  }

  #pause(): void {
    window.clearTimeout(this.#timer);
    this.#asked++;
    if (this.#live.state !== "locked") this.#set({ state: "paused" });
  }

  #set(change: Partial<Live>): void {
    const before = this.#live;
    this.#live = { ...before, ...change };
    // While nothing changes, nothing is drawn.
    if (before.overview !== this.#live.overview || before.state !== this.#live.state || change.refusal)
      this.#tell(this.#live);
  }
}
