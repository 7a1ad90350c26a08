import { UsageError } from "@idaas-face/common/usage-error";
import pg from "pg";
import { badDatabaseUrl, checkDatabaseUrl } from "./check-database-url.js";
import { strictUrl } from "./strict-url.js";

const advice: { when: RegExp; what: string }[] = [
  {
    when: /startup parameter|settings of the session|^(26000|42P05)/,
    what: "Give the address of PostgreSQL itself, or of a pooler in session mode that lets startup parameters through.",
  },
  { when: /^57014/, what: "It is busy, or another transaction holds its locks: try again later." },
  {
    when: /^(ECONN|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|ETIMEDOUT|ENOENT)|timeout/,
    what: "Start it, or correct the host and the port in the database URL.",
  },
  {
    when: /no encryption$|SSL off$/,
    what: "It demands TLS: add ?sslmode=verify-full to the database URL, and &sslrootcert=FILE for an authority of your own.",
  },
  {
    when: /does not support SSL/,
    what: "It has no TLS: leave sslmode out of the database URL.",
  },
  {
    when: /^(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|CERT_|ERR_TLS_CERT)/,
    what: "Name the certificate of its authority by &sslrootcert=FILE in the database URL.",
  },
  {
    when: /^53300/,
    what: "Let the user have more connections, or start fewer processes.",
  },
  {
    when: /^28|client password must be/,
    what: "Correct the user or the password in the database URL.",
  },
  { when: /^3D000/, what: "Make the database, or correct its name in the database URL." },
  {
    when: /^42501|temporary tables$/,
    what: "Let the user make tables and temporary tables there, or give another user.",
  },
  { when: /another version of the sandbox/, what: "Give the sandbox an empty database." },
  {
    when: /the encoding of the database/,
    what: "Make a database with the encoding UTF8, and give that one.",
  },
  { when: /tables of another program/, what: "Give the sandbox a database of its own." },
];

/** The destination of a database URL. Its texts never hold the password. */
export class Destination {
  readonly #client: pg.Client;

  /** @throws if it is not a URL of PostgreSQL */
  constructor(url: string) {
    this.#client = read(url);
  }

  /** Makes an error that says why the database cannot be used, and what to do. */
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

/** Makes a client that never connects, only to read how the driver understands the URL and the environment. */
function read(url: string): pg.Client {
  checkDatabaseUrl(url);
  try {
    return new pg.Client({ connectionString: strictUrl(url) });
  } catch (error) {
    const { syscall, code, path } = error as NodeJS.ErrnoException;
    if (syscall) throw new UsageError(`The database URL names ${path}, which cannot be read: ${code}.`);
    // The driver's error shows the URL, with its password.
    throw badDatabaseUrl();
  }
}
