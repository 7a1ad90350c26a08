import { secretProperties } from "@idaas-face/types";

const redacted = "[redacted]";
const deepestLevel = 8;
/** Longer texts are cut: nobody reads them, and looking for patterns in them takes time. */
const longestText = 10_000;

/** What looks like a secret wherever it comes from. */
const suspicious: readonly RegExp[] = [
  /\b(?:data(?::|%3a)|[a-z][a-z0-9+.-]{0,20}(?::\/\/|%3a%2f%2f))[^\s"'<>]+/gi, // A QR code in a data URL; an activation URL.
  /\bBearer\s+[^\s"'<>]+/gi,
  /\beyJ[\w.-]+/g, // A JSON Web Token.
  /(?<![^\s"<>()[\],;:@])[^\s"<>()[\],;:@]+(?:@|%40)[^\s"'<>()[\],;:@]+/gi, // An e-mail address.
];

/** Text in base64, longer than a UUID. */
const longRun = /[A-Za-z0-9+/_=-]{40,}/g;
/** A long run that is a name, such as an error code, and no secret. */
const snakeCase = /^(?:[a-z_-]+|[A-Z_-]+)$/;

/** Replaces everything that may not appear in an error: the secrets of one call, and what looks like one. */
export class Redactor {
  readonly #spellings = new Set<string>();

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) this.learn(secret);
  }

  /** Adds a secret, in every way in which a server may write it. */
  learn(secret: string): void {
    for (const spelling of spellingsOf(secret.trim())) this.#spellings.add(spelling);
  }

  text(text: string): string {
    const cut = shorten(this.#withoutSecrets(text));
    return suspicious
      .reduce((rest, pattern) => rest.replace(pattern, redacted), cut)
      .replace(longRun, (run) => (snakeCase.test(run) ? run : redacted));
  }

  /** A copy of a JSON value; the members that the file marks as secret are replaced whatever they hold. */
  json(value: unknown, level = 0): unknown {
    if (typeof value === "string") return this.text(value);
    if (typeof value === "number") return this.#spellings.has(String(value)) ? redacted : value;
    if (typeof value !== "object" || value === null) return value;
    if (level === deepestLevel) return redacted;
    if (Array.isArray(value)) return value.map((item) => this.json(item, level + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        this.text(name),
        isSecretProperty(name) ? redacted : this.json(member, level + 1),
      ]),
    );
  }

  /** In one pass, so that no secret is looked for in the mark that replaced another. */
  #withoutSecrets(text: string): string {
    if (this.#spellings.size === 0) return text;
    const longestFirst = [...this.#spellings].sort((a, b) => b.length - a.length);
    return text.replace(new RegExp(longestFirst.map(escapeRegExp).join("|"), "g"), redacted);
  }
}

/** Cuts before the last word, which may be the first half of something secret. */
function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).replace(/\S*$/, "")}…`;
}

function spellingsOf(secret: string): string[] {
  if (secret === "") return [];
  const inAddress = encodeURIComponent(secret.toWellFormed());
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inHtml = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const lowerCaseEscapes = inAddress.replace(/%../g, (pair) => pair.toLowerCase());
  return [secret, inAddress, lowerCaseEscapes, inJson, inJson.replaceAll("/", "\\/"), inHtml];
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

const secretNames = new Set(secretProperties.map(plainName));

/** Whether the file marks a member of this name as secret, however the name is written. */
export function isSecretProperty(name: string): boolean {
  return secretNames.has(plainName(name));
}

function plainName(name: string): string {
  return name.replaceAll(/[_-]/g, "").toLowerCase();
}
