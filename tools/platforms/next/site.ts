import { join } from "node:path";
import { freePort } from "@idaas-face/common/free-port";
import { Program, untilResponding } from "../program.js";
import type { Calls, Face } from "../work/calls.js";
import { hiddenFields, shownJson } from "./html.js";

/** The site of a built Next.js application. */
export class Site {
  readonly #url: string;
  readonly #program: Program;

  private constructor(url: string, program: Program) {
    this.#url = url;
    this.#program = program;
  }

  static async start(folder: string, env: Record<string, string>): Promise<Site> {
    const port = await freePort();
    const next = join(folder, "node_modules/next/dist/bin/next");
    const args = [next, "start", "--hostname", "127.0.0.1", "--port", `${port}`];
    const program = new Program(process.execPath, args, { cwd: folder, env });
    const site = new Site(`http://127.0.0.1:${port}`, program);
    try {
      await untilResponding(program, site.#url);
      return site;
    } catch (error) {
      await program.stop();
      throw error;
    }
  }

  /** The calls by route handlers. */
  readonly handlers: Calls = {
    list: (user) => this.json(`/api/faces/${user}`),
    create: (user) => this.json(`/api/faces/${user}`, { method: "POST" }),
    waitForStatus: (user, face) => this.json(`/api/faces/${user}/${face}/wait`),
  };

  /** The calls by pages, and a create by a server action. */
  readonly pages: Calls = {
    list: (user) => this.page(`/enrolled/${user}`),
    create: (user) => this.#submit(`/enrolled/${user}`),
    waitForStatus: (user, face) => this.page(`/wait/${user}/${face}`),
  };

  /** Gets the JSON of a route handler. */
  async json<T>(path: string, init?: RequestInit): Promise<T> {
    return JSON.parse(await this.#text(path, init));
  }

  /** Gets the value that a page shows. */
  async page<T>(path: string): Promise<T> {
    return shownJson(await this.#text(path)) as T;
  }

  /** Sends the form of a page, as a browser without JavaScript does. */
  async #submit(path: string): Promise<Face> {
    const body = hiddenFields(await this.#text(path));
    const headers = { origin: this.#url };
    const response = await fetch(this.#url + path, { method: "POST", headers, body, redirect: "manual" });
    const location = response.headers.get("location");
    if (!location) throw await this.#failure(path, response.status);
    const query = new URL(location, this.#url).searchParams;
    return { id: query.get("id") ?? "", reconciled: query.get("reconciled") === "true" };
  }

  async #text(path: string, init?: RequestInit): Promise<string> {
    const response = await fetch(this.#url + path, init);
    const text = await response.text();
    if (!response.ok) throw await this.#failure(path, response.status);
    return text;
  }

  async #failure(path: string, status: number): Promise<Error> {
    return new Error(`${path} responded with ${status}:\n${this.#program.output.slice(-1000)}`);
  }

  stop(): Promise<void> {
    return this.#program.stop();
  }
}
