import { type Level, levels } from "../levels.js";
import type { Fetch } from "../transport/transport.js";

/** The ID and the secret of an application. */
export interface Credentials {
  applicationId: string;
  sharedSecret: string;
}

/** Options of a run. */
export interface ContractOptions {
  /** The address of the implementation, such as `https://acme.us.trustedauth.com`. It may have a base path. */
  url: string | URL;
  /** The credentials of an application that has every permission of the level. */
  credentials: Credentials;
  /**
   * The credentials of an application that may only look, for the checks of 403.
   *
   * @default none: these checks are skipped
   */
  viewer?: Credentials | undefined;
  /**
   * A user, by UUID or by login name. The levels `write` and `mail` need a user of your own, made for tests, without a face.
   *
   * @default none: the checks of a user are skipped
   */
  user?: string | undefined;
  /**
   * The level of the run: `"read"` changes nothing, `"write"` creates, changes and deletes faces of the user, `"mail"`
   * also sends the user two e-mails.
   *
   * @default "read"
   */
  level?: Level | undefined;
  /**
   * The number of faces that a user of the tenant may have, from 1 to 10. The run fills the limit and tries one more.
   *
   * @default none: the limit is not tried
   */
  limit?: number | undefined;
  /**
   * Whether the run sends a wrong secret, which might lock a live application.
   *
   * @default false
   */
  probeSecret?: boolean | undefined;
  /**
   * Whether a response that contradicts an assumption is a failure instead of a finding.
   *
   * @default false
   */
  strict?: boolean | undefined;
  /**
   * The time that one request may take, in milliseconds.
   *
   * @default 60000
   */
  timeoutMs?: number | undefined;
  /**
   * Whether the URL may be `http:` and lead to another machine.
   *
   * @default false
   */
  allowHttp?: boolean | undefined;
  /**
   * The file that the run writes before each create, and removes once it has cleaned up.
   *
   * @default "idaas-face-contract.journal"
   */
  journal?: string | undefined;
  /**
   * Sends the requests.
   *
   * @default the `fetch` of the platform
   */
  fetch?: Fetch | undefined;
}

/** The journal of a run that names no other. */
export const defaultJournal = "idaas-face-contract.journal";

/** Options with their defaults. */
export interface RunOptions {
  url: URL;
  credentials: Credentials;
  viewer: Credentials | undefined;
  user: string | undefined;
  level: Level;
  limit: number | undefined;
  probeSecret: boolean;
  strict: boolean;
  timeoutMs: number;
  journal: string;
  fetch: Fetch;
}

/** An option cannot be used; the message says which, and what to do. */
export class OptionError extends Error {
  override name = "OptionError";
}

/** The longest time that a timer of the platform can wait, in milliseconds. */
const longestTimerMs = 2 ** 31 - 1;

/** Checks the options, and fills in the defaults. */
export function readOptions(options: ContractOptions): RunOptions {
  const { level = "read", limit, timeoutMs = 60_000, user, credentials, viewer } = options;
  if (!levels.includes(level)) refuse("level", `one of ${levels.join(", ")}`, level);
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 10))
    refuse("limit", "a whole number between 1 and 10", limit);
  if (!(timeoutMs > 0 && timeoutMs <= longestTimerMs))
    refuse("timeoutMs", `between 1 and ${longestTimerMs}`, timeoutMs);
  if (level !== "read" && !user)
    throw new OptionError(`The level ${level} needs a user: name one as \`user\`.`);
  if (user !== undefined && user.trim() === "") refuse("user", "a UUID or a login name", user);
  checkCredentials("credentials", credentials);
  if (viewer) checkCredentials("viewer", viewer);
  return {
    ...{ level, limit, timeoutMs, user, credentials: pick(credentials), viewer: viewer && pick(viewer) },
    url: readUrl(options.url, options.allowHttp ?? false),
    probeSecret: options.probeSecret ?? false,
    strict: options.strict ?? false,
    journal: options.journal ?? defaultJournal,
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
  };
}

/** Reads the URL of a target. Messages call it by the name of its option. */
export function readUrl(given: string | URL, allowHttp: boolean, name = "url"): URL {
  if (!URL.canParse(String(given)))
    throw new OptionError(`\`${name}\` must be a URL such as https://acme.us.trustedauth.com.`);
  const url = new URL(given);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    refuse(name, "a URL that begins with https://", url.protocol);
  if (url.username || url.password || url.search || url.hash)
    throw new OptionError(`\`${name}\` must have no user, password, query or fragment.`);
  if (url.protocol === "http:" && !allowHttp && !isThisMachine(url.hostname))
    throw new OptionError(
      `\`${name}\` must begin with https:// unless it leads to this machine: --allow-http (\`allowHttp\`) sends credentials unencrypted.`,
    );
  return url;
}

const isThisMachine = (host: string) =>
  host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);

function checkCredentials(name: string, credentials: Credentials | undefined): void {
  const { applicationId, sharedSecret } = Object(credentials) as Partial<Credentials>;
  if (
    typeof applicationId !== "string" ||
    applicationId === "" ||
    typeof sharedSecret !== "string" ||
    sharedSecret === ""
  )
    throw new OptionError(`\`${name}\` must have an \`applicationId\` and a \`sharedSecret\`.`);
}

const pick = ({ applicationId, sharedSecret }: Credentials): Credentials => ({ applicationId, sharedSecret });

function refuse(name: string, must: string, got: unknown): never {
  throw new OptionError(`\`${name}\` must be ${must}; got ${JSON.stringify(got)}.`);
}
