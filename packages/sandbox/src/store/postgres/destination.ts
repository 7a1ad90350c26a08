import pg from "pg";
import { badDatabaseUrl, checkDatabaseUrl } from "./check-database-url.js";

const advice: { when: RegExp; what: string }[] = [
  {
    when: /^(ECONN|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|ETIMEDOUT|ENOENT)|timeout/,
    what: "Start it, or correct the host and the port in the database URL.",
  },
  {
    when: /^28|client password must be/,
    what: "Correct the user or the password in the database URL.",
  },
  { when: /^3D000/, what: "Make the database, or correct its name in the database URL." },
  { when: /^42501/, what: "Let the user make tables there, or give another user." },
  { when: /another version of the sandbox/, what: "Give the sandbox an empty database." },
  {
    when: /the encoding of the database/,
    what: "Make a database with the encoding UTF8, and give that one.",
  },
  { when: /^42P07/, what: "Give the sandbox a database of its own." },
];

/** Where a database URL leads. Nothing it tells has the password. */
export class Destination {
  readonly #client: pg.Client;

  /** @throws where it is no URL of PostgreSQL */
  constructor(url: string) {
    this.#client = read(url);
  }

  /** An error that says why the database cannot be used, and what to do. */
  explain(cause: unknown): Error {
    const { host, port } = this.#client;
    const { code = "", message } = cause as Error & { code?: string };
    const { what } = advice.find(({ when }) => when.test(`${code} ${message}`)) ?? { what: "" };
    const why = message || code;
    return new Error(`PostgreSQL at ${host}, port ${port}, cannot be used: ${why}. ${what}`.trimEnd(), {
      cause,
    });
  }
}

/** A client that never connects: it knows what the driver makes of the URL and of the environment. */
function read(url: string): pg.Client {
  checkDatabaseUrl(url);
  try {
    return new pg.Client({ connectionString: url });
  } catch {
    // The driver's error shows the URL, with its password.
    throw badDatabaseUrl();
  }
}
